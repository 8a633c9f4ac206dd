import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime-DYf_mQCB.js";
import { $n as beside, $t as shapeOf, C as decodeText, G as checksMissing, Gn as kindOfCheck, J as runtimePackages, Jn as fedTypes, K as devicesAsked, Kn as elementType, Ln as valueAt$1, Mn as parseJsonTree, Nn as kindOf, Qn as goldenCases, Qt as readPortType, Rn as limits, Sr as unknown$1, U as batchDimension, W as checksAsked, X as codeSpan, Xn as contractFiles, Yn as isFed, Z as inLog, Zn as filesBehind, _ as whyUnreadable, cr as array$1, dr as discriminatedUnion, en as behaviourCases, er as mapRead, fr as int, gr as object$1, hr as number$1, lr as boolean$2, m as readContract, nt as cut, pr as literal, q as lawsAsked, qn as elementTypes, rn as timeUnits, sr as _null, tt as visible, u as readSettings, ur as custom, vr as strictObject, xr as union, y as Misuse, yr as string$1, zn as settingsPath } from "./inputs-B4uqEMWj.js";
import { r as toolVersion, t as verdicts } from "./verdict-DXSRbWNb.js";
import { a as runLimit, i as readContractInputs, n as writeResult, o as needLines, r as earlierResults, s as needSummary, t as resultFiles } from "./result-files-Cz2Jwu44.js";
import { a as isDebug, c as exec, d as rmRF, h as wrap, i as info, l as cp, m as columns$2, p as HttpClient, t as debug, u as mkdirP, v as equivalenceTolerance, y as toleranceOf } from "./core-ByTqp7Z-.js";
import { t as require_index_minimal } from "./index-minimal-DBUoKq2z.js";
import { c as signatureMismatches, i as within, n as unzip, r as refused$1 } from "./contract-results-xcrkS7ab.js";
import { createRequire } from "node:module";
import * as fs from "fs";
import { createHash } from "node:crypto";
import * as os$1 from "os";
import { ok } from "assert";
import * as util from "util";
import { fileURLToPath } from "node:url";
import { closeSync, createReadStream, existsSync as existsSync$1, fstatSync, mkdirSync, mkdtempSync, openSync, readFileSync as readFileSync$1, readSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, posix, resolve, sep } from "node:path";
import { join as join$1 } from "node:path/posix";
import * as crypto from "crypto";
import * as path$1 from "path";
import { cpus, tmpdir } from "node:os";
import { execFile, spawn } from "node:child_process";
import { pipeline } from "node:stream/promises";
import * as stream from "stream";
// src/reply/contract-summary.ts
const icons = {
	0: "✅",
	1: "❌"
};
/** A contract's run in a job summary: what the terminal shows, in a block that no text of a model can end. `of` such share the summary's room. */
function contractSummary(contract, provider, exit, whole, of = 1) {
	const text = cut(whole.trimEnd(), Math.floor(limits.summaryBytes / 5 / of));
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `### ${icons[exit] ?? "⚠️"} ${codeSpan(contract)} on ${provider}\n\n${fence}text\n${text}\n${fence}\n`;
}
// src/weigh/contract-exit.ts
/** A check whose result is shown and decides nothing: what a model costs, unless contract and runner both say that nobody else uses the machine. */
function isShownOnly(check, run, { cost }) {
	return kindOfCheck(check) === "cost" && !(run.runner === "dedicated" && cost?.runner === "dedicated");
}
/** Exit of a contract's run: 0 all that is asked for passes, 1 something fails or the model's process died, 2 something could not be judged. */
function contractExit(run, contract) {
	const deciding = run.checks.filter((check) => !isShownOnly(check, run, contract));
	if (run.death || deciding.some(({ status }) => status === "fail")) return 1;
	return deciding.some(({ status }) => status !== "pass") ? 2 : 0;
}
// src/reply/log-lines.ts
/** Lines as one text for a terminal or a job's log, where no line may be a workflow command. */
function inLogLines(lines) {
	return `${lines.map(inLog).join("\n")}\n`;
}
// src/reply/contract-terminal.ts
const marks = {
	fail: ["✘", "red"],
	"could-not-run": ["?", "yellow"],
	unsupported: ["?", "yellow"],
	pass: ["✔", "green"]
};
const order = [
	"fail",
	"unsupported",
	"could-not-run",
	"pass"
];
const mostPassed = 40;
/** `mle-review contract`: what failed first, each with its worst element, then what held, what it cost, where it ran. */
function contractTerminal(run, contract, { paint, width }) {
	const wide = Math.max(60, Math.min(width, 120));
	const told = order.flatMap((status) => run.checks.filter((check) => check.status === status));
	const failed = told.filter(({ status }) => status === "fail");
	const untried = told.filter(({ status }) => status === "unsupported" || status === "could-not-run");
	const passed = told.filter(({ status }) => status === "pass");
	return inLogLines([
		head(run, contract, paint),
		paint("dim", boundTo(run)),
		...awaitedLines(run, contract, paint),
		...run.death ? wrap(`✘ The model's process died (${run.death.cause}) during ${visible(run.death.during ?? "its run")}: ${visible(run.death.why)}`, wide, "    ") : [],
		...failed.flatMap((check) => checkLines(check, isShownOnly(check, run, contract), paint, wide)),
		...untriedLines(untried, paint, wide),
		...passedLines(passed, paint, wide),
		...costLines(run),
		...placementLines(run)
	]);
}
function head(run, contract, paint) {
	const [style, word] = [
		["green", "PASS"],
		["red", "FAIL"],
		["yellow", "UNDECIDED"]
	][contractExit(run, contract)];
	const count = (status) => run.checks.filter((check) => check.status === status).length;
	const parts = [`${count("pass")} of ${run.checks.length} checks hold`, ...order.slice(0, 3).flatMap((status) => count(status) > 0 ? [`${count(status)} ${words$1[status]}`] : [])];
	return `${paint("bold", paint(style, word))}: ${parts.join(", ")}`;
}
const words$1 = {
	fail: "failed",
	unsupported: "unsupported",
	"could-not-run": "could not run",
	pass: "hold"
};
function boundTo({ model, runtime, device }) {
	const on = [
		device.class,
		device.name,
		device.driver,
		device.tf32 === true ? "TF32" : void 0
	].filter((it) => it !== void 0);
	return visible(`${model.path} with ${runtime.name} ${runtime.version} on ${on.join(", ")}`);
}
/** A result is of one device; the contract may well ask for more. */
function awaitedLines({ device }, contract, paint) {
	const others = devicesAsked(contract).filter((name) => name !== device.class);
	return others.length === 0 ? [] : [paint("yellow", `Required as well: ${others.join(", ")}, by a run of its own each (--provider).`)];
}
function checkLines(check, shownOnly, paint, wide) {
	const [mark, style] = marks[check.status];
	const { worst } = check;
	const element = worst?.actual === void 0 || check.why?.includes(String(worst.actual)) ? [] : [`worst: ${place(worst)} is ${visible(String(worst.actual))} where ${visible(String(worst.expected))} is expected`];
	const off = typeof worst?.difference === "number" && typeof check.limit === "number" ? [`off by ${short(worst.difference)}, tolerated ${short(check.limit)}`] : [];
	const law = check.smallest === void 0 ? [] : [`smallest input that breaks it: ${visible(cut(check.smallest, 500))}`];
	return [`  ${paint(style, mark)} ${paint("bold", visible(check.id))}${shownOnly ? paint("dim", " (shown, holds nothing on a shared runner)") : ""}`, ...[
		check.why ?? "",
		...element,
		...off,
		...law
	].filter(Boolean).flatMap((text) => wrap(visible(text), wide - 6).map((line) => `      ${line}`))];
}
/** Checks with the same reason stand together: one cause keeps many from being tried. */
function untriedLines(checks, paint, wide) {
	return [...Map.groupBy(checks, ({ status, why }) => `${status} ${why ?? ""}`).values()].flatMap((alike) => {
		const [mark, style] = marks[alike[0]?.status ?? "could-not-run"];
		const [first = "", ...more] = wrap(alike.map(({ id }) => visible(id)).join(", "), wide - 4);
		return [
			`  ${paint(style, mark)} ${paint("bold", first)}`,
			...more.map((line) => `    ${paint("bold", line)}`),
			...wrap(visible(alike[0]?.why ?? ""), wide - 6).map((line) => `      ${line}`)
		];
	});
}
function place({ output, index, where }) {
	return visible(`${output ?? ""}${where ?? ""}${index === void 0 || index.length === 0 ? "" : `[${index.join(", ")}]`}`);
}
function passedLines(passed, paint, wide) {
	if (passed.length === 0) return [];
	const names = passed.slice(0, mostPassed).map(({ id }) => visible(id));
	const more = passed.length > mostPassed ? [`and ${passed.length - mostPassed} more`] : [];
	return wrap(`${paint("green", "✔")} ${[...names, ...more].join(", ")}`, wide - 2, "  ").map((line) => `  ${line}`);
}
function costLines({ latency = [], load_ms, memory, size_mb }) {
	const rows = latency.map((it) => [
		`  batch ${it.batch}${(it.concurrency ?? 1) > 1 ? ` × ${it.concurrency}` : ""}`,
		...[
			["p50", it.p50_ms],
			["p95", it.p95_ms],
			["p99", it.p99_ms]
		].map(([name, ms]) => ms === void 0 ? "" : `${name} ${short(ms)} ms`),
		it.rows_per_second === void 0 ? "" : `${short(it.rows_per_second)} rows/s`
	]);
	const told = [
		[
			"load",
			load_ms,
			"ms"
		],
		[
			"memory",
			memory?.peak_mb,
			"MB"
		],
		[
			"accelerator",
			memory?.accelerator_mb,
			"MB"
		],
		[
			"size",
			size_mb,
			"MB"
		]
	].flatMap(([name, value, unit]) => value === void 0 ? [] : [`${name} ${short(value)} ${unit}`]);
	return [...columns$2(rows), ...told.length > 0 ? [`  ${told.join(", ")}`] : []];
}
function placementLines({ placement = [] }) {
	return columns$2(placement.map(({ operator, provider, nodes, ms }) => [
		`  ${visible(operator)}`,
		visible(provider),
		`${nodes} node${nodes === 1 ? "" : "s"}`,
		ms === void 0 ? "" : `${short(ms)} ms`
	]));
}
/** Three digits that count. */
function short(value) {
	return String(Number(value.toPrecision(value >= 1e3 ? 6 : 3)));
}
// src/weigh/trial/one-fault.ts
const failed$2 = (checks, matches) => checks.some((check) => check.status === "fail" && matches(check));
const kinds$2 = (...some) => (check) => some.includes(kindOfCheck(check));
const ids = (...some) => ({ id }) => some.includes(id);
const isShape = (check) => kindOfCheck(check) === "output" && check.clause !== void 0 && shapeClauses.has(check.clause);
const shapeClauses = /* @__PURE__ */ new Set([
	"missing",
	"type",
	"rank",
	"shape",
	"size"
]);
const rowLaws = ids("law/row-independent", "law/permutation");
const any = (...some) => (check) => some.some((matches) => matches(check));
/** A behaviour that is only wrong because the answer has the wrong rows. */
const wrongRows$1 = (check) => kindOfCheck(check) === "behaviour" && check.clause === "rows";
const compared$2 = kinds$2("golden", "equivalence");
const generated$1 = ids("law/generated");
/** Causes before their symptoms: the first that is there takes the others' voice. */
const causes = [
	{
		of: (checks) => failed$2(checks, ids("law/deterministic")),
		spoils: any(compared$2, kinds$2("parity", "output"), rowLaws, generated$1),
		passes: true,
		why: "Two runs of this model differ, so comparing proves nothing, see law/deterministic."
	},
	{
		of: (checks) => failed$2(checks, isShape),
		spoils: any(compared$2, kinds$2("parity"), rowLaws, generated$1, wrongRows$1),
		passes: false,
		why: "An output is not of the shape that the contract says, see output."
	},
	{
		of: (checks) => failed$2(checks, ids("law/row-independent")),
		spoils: any(compared$2, kinds$2("parity", "output"), ids("law/permutation"), generated$1, wrongRows$1),
		passes: false,
		why: "A row of this model depends on its batch, see law/row-independent."
	},
	{
		of: (checks) => failed$2(checks, ids("law/permutation")),
		spoils: any(compared$2, kinds$2("parity", "output"), generated$1, wrongRows$1),
		passes: false,
		why: "A row of this model depends on its place in the batch, see law/permutation."
	},
	{
		of: (checks) => failed$2(checks, kinds$2("parity")),
		spoils: any(compared$2, kinds$2("output"), generated$1),
		passes: false,
		why: "This provider says other things than the CPU, see parity."
	},
	{
		of: (checks) => failed$2(checks, kinds$2("output")),
		spoils: any(compared$2, generated$1, wrongRows$1),
		passes: false,
		why: "An output breaks the contract on an ordinary request already, see output."
	}
];
/**
* One fault, one finding: a check that only shows the symptom of another fault says `could-not-run` and names that one. The causes
* come in the order of the list; a cause that was itself silenced silences nothing.
*/
function oneFault(checks) {
	let told = checks;
	for (const { of, spoils, passes, why } of causes) {
		if (!of(told)) continue;
		told = told.map((check) => spoils(check) && (check.status === "fail" || passes && check.status === "pass") ? silenced(check, why) : check);
	}
	return told;
}
/** Why a check cannot be tried at all, from what is known before the model is run; null: it can. */
function untriable(id, { loaded, inputsDiffer, outputs, everyOutput }) {
	const kind = kindOfCheck({ id });
	if (kind === "load" || kind === "artifact" || kind === "signature") return null;
	if (!loaded) return "The model does not load, see load.";
	if (inputsDiffer) return "The signature differs: a request of the contract is none of the model, see signature.";
	if (everyOutput && (kind === "law" || kind === "golden" || kind === "equivalence")) return "The signature differs in every output, see signature.";
	const name = id.slice(kind.length + 1);
	if ((kind === "output" || kind === "parity") && outputs.has(name)) return `The signature differs in the output ${name}, see signature.`;
	return null;
}
function silenced({ id, cases, seed }, why) {
	return {
		id,
		status: "could-not-run",
		why,
		...cases === void 0 ? {} : { cases },
		...seed === void 0 ? {} : { seed }
	};
}
// src/weigh/trial/all-told.ts
/**
* Every check that is asked for, once: what cannot mean anything says so, what nobody tried is told to be missing. Checks that the
* parts told beyond those asked for stay, behind them.
*/
function allTold(asked, told, known) {
	const byId = /* @__PURE__ */ new Map();
	for (const check of told) if (!byId.has(check.id)) byId.set(check.id, check);
	const missing = new Set(checksMissing(asked, { checks: told }));
	for (const id of missing) byId.set(id, {
		id,
		status: "could-not-run",
		why: "Nothing of this version tried it; please report that."
	});
	const place = new Map(asked.map((id, at) => [id, at]));
	const order = ({ id }) => place.get(id) ?? asked.length;
	return oneFault([...byId.values()].sort((a, b) => order(a) - order(b)).map((check) => {
		const why = untriable(check.id, known);
		return why === null ? check : {
			id: check.id,
			status: "could-not-run",
			why
		};
	}));
}
// src/weigh/trial/megabyte.ts
/** Bytes of what a contract calls a megabyte (`size_mb`, `peak_memory_mb`, `limits.memory_mb`): as the kernel and nvidia-smi count. */
const megabyte = 2 ** 20;
// src/world/onnx/child-environment.ts
/** Variables that a provider's driver is found by; nothing else of an environment ever reaches a model. */
const drivers = {
	webgpu: [
		"VK_DRIVER_FILES",
		"VK_ICD_FILENAMES",
		"LD_LIBRARY_PATH"
	],
	cuda: ["CUDA_VISIBLE_DEVICES", "LD_LIBRARY_PATH"],
	tensorrt: ["CUDA_VISIBLE_DEVICES", "LD_LIBRARY_PATH"]
};
/**
* The environment of the child: empty on the CPU. `given` is what somebody handed in for this purpose, never this process's own. `tf32`:
* the contract lets float32 be rounded to it; else it is off.
*/
function childEnvironment(provider, given, tf32 = false) {
	const handed = (Object.hasOwn(drivers, provider) ? drivers[provider] ?? [] : []).flatMap((name) => given[name] === void 0 ? [] : [[name, given[name]]]);
	return {
		...Object.fromEntries(handed),
		...usesTf32(provider) && !tf32 ? { NVIDIA_TF32_OVERRIDE: "0" } : {}
	};
}
/**
* Whether the provider would round float32 to TF32 by itself. The Node binding has no option for it, so the libraries are told by
* NVIDIA's own variable, which overrides what a program asks for.
*/
function usesTf32(provider) {
	return provider === "cuda" || provider === "tensorrt";
}
// src/world/onnx/kernel-file.ts
/** A file in which the kernel tells something; empty where it does not. */
function kernelText(path) {
	try {
		return readFileSync$1(path, "utf8");
	} catch {
		return "";
	}
}
/** What stands in a folder of the kernel's; nothing where there is none. */
function kernelNames(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
// src/world/onnx/device.ts
/** Names the device of a provider. `env` is what was handed in for the provider's driver, `allowed` whether TF32 is (`OnnxStart.tf32`). */
function describeDevice(provider, env, root = "/", allowed = false) {
	const tf32 = usesTf32(provider) ? allowed : null;
	switch (provider) {
		case "cpu": return {
			name: cpus()[0]?.model.trim() || null,
			driver: null,
			tf32
		};
		case "cuda":
		case "tensorrt": return {
			...nvidia(root, Number(env.CUDA_VISIBLE_DEVICES?.split(",")[0] ?? 0)),
			tf32
		};
		case "webgpu": return {
			...vulkan(env.VK_DRIVER_FILES ?? env.VK_ICD_FILENAMES, root),
			tf32
		};
		default: return {
			name: null,
			driver: null,
			tf32
		};
	}
}
/** What NVIDIA's kernel module says, in the order of its own numbers. */
function nvidia(root, number) {
	const gpus = join(root, "proc/driver/nvidia/gpus");
	const ordered = kernelNames(gpus).map((gpu) => {
		const said = kernelText(join(gpus, gpu, "information"));
		return {
			minor: Number(/^Device Minor:\s*(\d+)/m.exec(said)?.[1] ?? 0),
			name: /^Model:\s*(.+)$/m.exec(said)?.[1]?.trim() ?? null
		};
	}).sort((a, b) => a.minor - b.minor);
	const driver = /Kernel Module(?: for \S+)?\s+([\d.]+)/.exec(kernelText(join(root, "proc/driver/nvidia/version")))?.[1] ?? null;
	return {
		name: (ordered[number] ?? ordered[0])?.name ?? null,
		driver
	};
}
/** WebGPU tells no name through the Node binding; the driver that was handed in does, by its library. */
function vulkan(files, root) {
	const library = /"library_path"\s*:\s*"([^"]+)"/.exec(kernelText(files?.split(":")[0] ?? ""))?.[1];
	const driver = library === void 0 ? null : basename(library);
	return {
		name: driver !== null && /nvidia|GLX_nvidia/i.test(driver) ? nvidia(root, 0).name : null,
		driver
	};
}
// src/world/contract/told-facts.ts
/** Characters of all facts in a report, which holds a few million in all. */
const mostCharacters$1 = 5e5;
const mostText = 500;
/** What a report tells of a model's inside; of one that is strange and large only the least. */
function toldFacts({ ir, opsets, metadata, inputs, outputs, defaults, operators, bytes }) {
	const all = {
		ir,
		opsets,
		metadata: Object.fromEntries(Object.entries(metadata).map(([key, text]) => [key, text.length > mostText ? `${text.slice(0, mostText)}…` : text])),
		inputs,
		outputs,
		defaults,
		operators,
		bytes
	};
	return JSON.stringify(all).length > mostCharacters$1 ? {
		ir,
		bytes
	} : all;
}
// src/world/contract/assemble-run.ts
/** The result, bound to what was run: model, contract, every file behind it, runtime, device. */
function assembleRun({ at, provider, runner, now }, made) {
	const { contract, tree, files, inspected, checks, tried, deaths, version, device, base } = made;
	for (const path of filesBehind(contract, at, files.paths)) files.note(path);
	const { checks: _, ...figures } = tried;
	const [first] = deaths;
	return {
		version: 1,
		tool: {
			name: "mle-review",
			version: toolVersion
		},
		time: now.toISOString(),
		...tree.commit === null ? {} : { commit: tree.commit },
		model: {
			...inspected.model,
			...inspected.facts === null ? {} : { facts: toldFacts(inspected.facts) }
		},
		contract: {
			path: at,
			digest: files.note(at)?.digest ?? [],
			version: contract.contract
		},
		files: files.noted().filter(({ path }) => path !== at && path !== inspected.model.path),
		runtime: {
			name: "onnxruntime",
			version
		},
		device: {
			class: provider,
			...device.name === null ? {} : { name: device.name },
			...device.driver === null ? {} : { driver: device.driver },
			...device.tf32 === null ? {} : { tf32: device.tf32 }
		},
		runner,
		checks,
		...inspected.bytes === null ? {} : { size_mb: inspected.bytes / megabyte },
		...figures,
		...first === void 0 ? {} : { death: {
			...first.death,
			during: first.during
		} },
		...base === void 0 ? {} : { base }
	};
}
// src/model/onnx-limits.ts
/** Caps on models and golden files, which strangers write. Each is asked before anything of that size is allocated. */
const onnxLimits = {
	/** Bytes of a model file; protobuf itself ends at 2 GiB. */
	modelBytes: 2 ** 31 - 1,
	/** Bytes of one golden file. */
	goldenBytes: 536870912,
	/** Bytes of one value in memory. */
	valueBytes: 536870912,
	/** Nodes in all graphs and functions. */
	nodes: 1e6,
	/** Graphs in one another; the runtime's own parser stops at about 30. */
	graphDepth: 64,
	/** Sequences, optionals and maps in one another. */
	valueDepth: 16,
	/** Dimensions of a tensor. */
	rank: 64,
	/** Initializers, constants and other tensors in all graphs. */
	tensors: 1e5,
	/** Inputs, outputs, functions, domains, different operators, metadata entries: of each. */
	entries: 1e4,
	/** Characters of names and metadata in all. */
	characters: 16777216,
	/** Items of a sequence or map, with those inside them. */
	items: 1e5
};
// src/read/onnx/proto.ts
/**
* Field numbers of ONNX's messages (onnx.proto3 and onnx-data.proto3 of ONNX 1.23), as far as this product reads them. They are read
* field by field (`wire.ts`): a decoder that builds objects would turn a hostile file of 2-byte messages into fifty times its memory.
*/
const proto = {
	model: {
		ir: 1,
		producerName: 2,
		producerVersion: 3,
		domain: 4,
		modelVersion: 5,
		graph: 7,
		opsetImport: 8,
		metadata: 14,
		functions: 25
	},
	opset: {
		domain: 1,
		version: 2
	},
	entry: {
		key: 1,
		value: 2
	},
	graph: {
		node: 1,
		name: 2,
		initializer: 5,
		input: 11,
		output: 12,
		sparseInitializer: 15
	},
	node: {
		input: 1,
		output: 2,
		operator: 4,
		attribute: 5,
		domain: 7
	},
	attribute: {
		name: 1,
		tensor: 5,
		graph: 6,
		tensors: 10,
		graphs: 11,
		sparseTensor: 22,
		sparseTensors: 23
	},
	function: {
		name: 1,
		node: 7,
		opsetImport: 9,
		domain: 10,
		attribute: 11,
		overload: 13
	},
	valueInfo: {
		name: 1,
		type: 2
	},
	type: {
		tensor: 1,
		sequence: 4,
		map: 5,
		denotation: 6,
		opaque: 7,
		sparseTensor: 8,
		optional: 9
	},
	tensorType: {
		element: 1,
		shape: 2
	},
	containerType: { element: 1 },
	mapType: {
		key: 1,
		value: 2
	},
	shape: { dimension: 1 },
	dimension: {
		value: 1,
		name: 2
	},
	tensor: {
		dims: 1,
		type: 2,
		segment: 3,
		float: 4,
		int32: 5,
		string: 6,
		int64: 7,
		name: 8,
		raw: 9,
		double: 10,
		uint64: 11,
		external: 13,
		location: 14
	},
	sparse: {
		values: 1,
		indices: 2
	},
	sequence: {
		name: 1,
		element: 2,
		tensors: 3,
		sparseTensors: 4,
		sequences: 5,
		maps: 6,
		optionals: 7
	},
	map: {
		name: 1,
		keyType: 2,
		keys: 3,
		stringKeys: 4,
		values: 5
	},
	optional: {
		name: 1,
		element: 2,
		tensor: 3,
		sparseTensor: 4,
		sequence: 5,
		map: 6,
		optional: 7
	}
};
// src/read/onnx/wire.ts
var import_minimal = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_index_minimal();
})))(), 1);
const none = /* @__PURE__ */ new Uint8Array(0);
/**
* Calls `visit` with every field of a message, in its order, and does not look inside. Nothing is built: what a message would cost
* as an object is decided by whoever visits. Answers why the bytes are no message, or what the visitor answered.
*/
function eachField(bytes, visit) {
	const reader = import_minimal.Reader.create(bytes);
	while (reader.pos < reader.len) {
		const start = reader.pos;
		const field = next$1(reader);
		if (field === null) return `the bytes at ${start} of ${reader.len} are no protobuf field (cut off or damaged)`;
		if (field === "skipped") continue;
		const why = visit(field);
		if (why !== null) return why;
	}
	return null;
}
function next$1(reader) {
	try {
		const tag = reader.tag();
		const id = tag >>> 3;
		const wire = tag & 7;
		if (id === 0) return null;
		if (wire === 0) {
			const number = reader.int64();
			return {
				id,
				wire,
				low: number.low,
				high: number.high,
				bytes: none
			};
		}
		if (wire === 2) return {
			id,
			wire,
			low: 0,
			high: 0,
			bytes: reader.bytes()
		};
		const start = reader.pos;
		reader.skipType(wire, 0, id);
		if (wire === 1 || wire === 5) return {
			id,
			wire,
			low: 0,
			high: 0,
			bytes: reader.buf.subarray(start, reader.pos)
		};
		return "skipped";
	} catch {
		return null;
	}
}
/** Calls `each` with every number of a packed field; answers why it cannot. */
function eachVarint(bytes, each) {
	const reader = import_minimal.Reader.create(bytes);
	try {
		while (reader.pos < reader.len) {
			const byte = bytes[reader.pos] ?? 0;
			if (byte < 128) {
				reader.pos += 1;
				if (!each(byte, 0)) return null;
			} else {
				const { low, high } = reader.int64();
				if (!each(low, high)) return null;
			}
		}
		return null;
	} catch {
		return "a number in it is cut off or damaged";
	}
}
/** How many numbers a packed field holds: each ends with a byte below 128. */
function countVarints(bytes) {
	let count = 0;
	for (let at = 0; at < bytes.length; at += 1) if (bytes[at] < 128) count += 1;
	return count;
}
/** A signed 64-bit number, where JavaScript can hold it exactly. */
function safeNumber({ low, high }) {
	const number = high * 2 ** 32 + (low >>> 0);
	return Number.isSafeInteger(number) ? number : null;
}
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", {
	ignoreBOM: true,
	fatal: true
});
/** A name: bytes that are no UTF-8 show as the replacement character. */
function nameOf$1(bytes) {
	return lenient.decode(bytes);
}
/** The name of an operator set's domain; the empty one is the default. */
function domainName(bytes) {
	return (bytes === null ? "" : nameOf$1(bytes)) || "ai.onnx";
}
/** A text that is compared: null where it is no UTF-8. */
function textOf$2(bytes) {
	try {
		return strict.decode(bytes);
	} catch {
		return null;
	}
}
// src/read/onnx/dropout.ts
/** Notes a Dropout of opset 12 and later that has no seed, and a Constant that may switch one on. */
function noteDropout({ dropouts }, operator, bytes) {
	if (operator !== "Dropout" && operator !== "Constant") return;
	const inputs = [];
	let output = "";
	let seeded = false;
	let value = null;
	eachField(bytes, (field) => {
		if (field.wire !== 2) return null;
		if (field.id === proto.node.input && inputs.length < 3) inputs.push(nameOf$1(field.bytes));
		if (field.id === proto.node.output && output === "") output = nameOf$1(field.bytes);
		if (field.id !== proto.node.attribute) return null;
		return eachField(field.bytes, (inner) => {
			if (inner.id === proto.attribute.name) seeded ||= nameOf$1(inner.bytes) === "seed";
			if (inner.id === proto.attribute.tensor && inner.wire === 2) value = truthOf(inner.bytes);
			return null;
		});
	});
	const switchedBy = inputs[2] ?? "";
	if (operator === "Constant") noteTruth({ dropouts }, output, value);
	else if (!seeded && switchedBy !== "") dropouts.unseeded.push(switchedBy);
}
/** Notes a constant that is one boolean; one name that stands for both, in different graphs, says nothing. */
function noteTruth({ dropouts }, name, value) {
	if (value === null || name === "") return;
	const before = dropouts.constants.get(name);
	dropouts.constants.set(name, before === void 0 || before === value ? value : "both");
}
/** What a TensorProto of one boolean says; null for any other. */
function truthOf(bytes) {
	let type = 0;
	let truth = null;
	return eachField(bytes, ({ id, wire, low, bytes: inner }) => {
		if (id === proto.tensor.type) type = low;
		if (id === proto.tensor.raw || id === proto.tensor.int32) truth = wire === 0 ? low !== 0 : inner.length === 1 ? inner[0] !== 0 : null;
		return null;
	}) === null && type === boolean$1 ? truth : null;
}
/** `TensorProto.BOOL`. */
const boolean$1 = 9;
/** How many Dropouts are switched on by a constant and have no seed. */
function switchedOn({ dropouts }) {
	return dropouts.unseeded.filter((name) => dropouts.constants.get(name) === true).length;
}
// src/read/onnx/value-type.ts
/** An input or output as a ValueInfoProto declares it; a text says why it cannot be read. */
function readPort(bytes, limits) {
	let name = "";
	let type = null;
	const why = eachField(bytes, (field) => {
		if (field.id === proto.valueInfo.name) name = nameOf$1(field.bytes);
		if (field.id !== proto.valueInfo.type) return null;
		if (type !== null) return "its type stands twice";
		type = readType(field.bytes, limits, 1);
		return typeof type === "string" ? type : null;
	});
	if (why !== null) return `${JSON.stringify(name.slice(0, 100))}: ${why}`;
	return {
		name,
		type: type ?? {
			is: "unsupported",
			why: "the model declares no type"
		}
	};
}
const kinds$1 = /* @__PURE__ */ new Map([
	[proto.type.tensor, "tensor"],
	[proto.type.sparseTensor, "sparse-tensor"],
	[proto.type.sequence, "sequence"],
	[proto.type.optional, "optional"],
	[proto.type.map, "map"],
	[proto.type.opaque, "opaque"]
]);
function readType(bytes, limits, depth) {
	if (depth > limits.valueDepth) return `types stand more than ${limits.valueDepth} deep in one another`;
	let type = null;
	return eachField(bytes, ({ id, wire, bytes: inner }) => {
		const is = kinds$1.get(id);
		if (is === void 0 || wire !== 2) return null;
		if (type !== null) return "its type stands twice";
		const read = typeOf(is, inner, limits, depth);
		if (typeof read === "string") return read;
		type = read;
		return null;
	}) ?? type ?? {
		is: "unsupported",
		why: "a type that this version does not know"
	};
}
function typeOf(is, bytes, limits, depth) {
	if (is === "opaque") return {
		is: "unsupported",
		why: "an opaque type"
	};
	if (is === "tensor" || is === "sparse-tensor") return tensorType(is, bytes, limits);
	const at = is === "map" ? proto.mapType.value : proto.containerType.element;
	let key = "undefined";
	let of = null;
	const why = eachField(bytes, ({ id, low, bytes: inner }) => {
		if (is === "map" && id === proto.mapType.key) key = elementTypes[low] ?? "undefined";
		if (id !== at) return null;
		if (of !== null) return "its type stands twice";
		of = readType(inner, limits, depth + 1);
		return typeof of === "string" ? of : null;
	});
	if (why !== null) return why;
	const element = of ?? {
		is: "unsupported",
		why: "the model declares no type of its elements"
	};
	return is === "map" ? {
		is,
		key,
		of: element
	} : {
		is,
		of: element
	};
}
function tensorType(is, bytes, limits) {
	let number = 0;
	let shape = null;
	const why = eachField(bytes, ({ id, low, bytes: inner }) => {
		if (id === proto.tensorType.element) number = low;
		if (id !== proto.tensorType.shape) return null;
		if (shape !== null) return "its shape stands twice";
		const dims = [];
		shape = dims;
		return eachField(inner, (field) => field.id === proto.shape.dimension ? addDimension(field.bytes, dims, limits) : null);
	});
	const type = elementTypes[number];
	if (why !== null) return why;
	return type === void 0 ? {
		is: "unsupported",
		why: `element type ${number}, which this version does not know`
	} : {
		is,
		type,
		shape
	};
}
function addDimension(bytes, dims, limits) {
	if (dims.length >= limits.rank) return `it has more than ${limits.rank} dimensions`;
	let dimension = null;
	const why = eachField(bytes, (field) => {
		if (field.id === proto.dimension.value) dimension = openSize(safeNumber(field));
		if (field.id === proto.dimension.name) dimension = nameOf$1(field.bytes) || null;
		return null;
	});
	dims.push(dimension);
	return why;
}
function openSize(size) {
	return size === null || size < 0 ? null : size;
}
// src/read/onnx/walk.ts
/** Stops the walk: the refusal says more than the text that travels out. */
function stop(walk, refusal) {
	walk.refusal = refusal;
	return refusal.why;
}
// src/read/onnx/element.ts
const storage = (bits, field, perEntry = 1) => ({
	bits,
	field,
	perEntry
});
/** How each element type is stored in a TensorProto; undefined elements are not. */
const storages = {
	float32: storage(32, "float"),
	uint8: storage(8, "int32"),
	int8: storage(8, "int32"),
	uint16: storage(16, "int32"),
	int16: storage(16, "int32"),
	int32: storage(32, "int32"),
	int64: storage(64, "int64"),
	string: storage(0, "string"),
	bool: storage(8, "int32"),
	float16: storage(16, "int32"),
	float64: storage(64, "double"),
	uint32: storage(32, "uint64"),
	uint64: storage(64, "uint64"),
	complex64: storage(64, "float", .5),
	complex128: storage(128, "double", .5),
	bfloat16: storage(16, "int32"),
	float8e4m3fn: storage(8, "int32"),
	float8e4m3fnuz: storage(8, "int32"),
	float8e5m2: storage(8, "int32"),
	float8e5m2fnuz: storage(8, "int32"),
	uint4: storage(4, "int32", 2),
	int4: storage(4, "int32", 2),
	float4e2m1: storage(4, "int32", 2),
	float8e8m0: storage(8, "int32"),
	uint2: storage(2, "int32", 4),
	int2: storage(2, "int32", 4),
	float6e2m3: storage(6, "int32"),
	float6e3m2: storage(6, "int32")
};
/** Bytes that `count` elements take in raw data; the last byte of packed ones may be part filled. */
function rawBytes(type, count) {
	return Math.ceil(count * storages[type].bits / 8);
}
/** Bytes that `count` elements take in memory, strings by their references alone. */
function memoryBytes(type, count) {
	return type === "string" ? count * 8 : count * Math.max(1, storages[type].bits / 8);
}
/** Room for `count` elements, all zero or empty. */
function roomFor(type, count) {
	switch (type) {
		case "float32": return new Float32Array(count);
		case "complex64": return new Float32Array(count * 2);
		case "float64": return new Float64Array(count);
		case "complex128": return new Float64Array(count * 2);
		case "int8":
		case "int4":
		case "int2": return new Int8Array(count);
		case "int16": return new Int16Array(count);
		case "int32": return new Int32Array(count);
		case "int64": return new BigInt64Array(count);
		case "uint16":
		case "float16":
		case "bfloat16": return new Uint16Array(count);
		case "uint32": return new Uint32Array(count);
		case "uint64": return new BigUint64Array(count);
		case "string": return new Array(count).fill("");
		case "uint8":
		case "bool":
		case "float8e4m3fn":
		case "float8e4m3fnuz":
		case "float8e5m2":
		case "float8e5m2fnuz":
		case "float8e8m0":
		case "uint4":
		case "float4e2m1":
		case "uint2":
		case "float6e2m3":
		case "float6e3m2": return new Uint8Array(count);
		default: return type;
	}
}
/** How many elements dimensions make; null where that is more than a number can count. */
function elementCount(dims) {
	if (dims.includes(0)) return 0;
	const count = dims.reduce((product, size) => product * size, 1);
	return Number.isSafeInteger(count) ? count : null;
}
// src/read/onnx/external.ts
/** Why bytes at this location may not be opened: it leads, or could lead, out of the folder of the file that names it. Null: it does not. */
function unsafeLocation(location) {
	const shown = JSON.stringify(location.slice(0, 200));
	if (location === "") return "it names no file";
	if (/\p{Cc}/u.test(location)) return `${shown} holds a control character`;
	if (location.includes("*")) return `${shown} holds an asterisk`;
	if (location.includes("\\")) return `${shown} holds a backslash`;
	if (/^[a-z][a-z0-9+.-]*:/i.test(location)) return `${shown} is a drive or a URL`;
	if (location.startsWith("/")) return `${shown} is an absolute path`;
	if (location.split("/").some((part) => part === "..")) return `${shown} leaves the folder`;
	return null;
}
/** Collects the entries of `external_data`: `add` each as it is met, then `done`. */
function externalEntries() {
	const entries = /* @__PURE__ */ new Map();
	return {
		add(bytes) {
			let key = "";
			let value = "";
			const why = eachField(bytes, ({ id, wire, bytes: text }) => {
				if (wire === 2 && id === proto.entry.key) key = nameOf$1(text);
				if (wire === 2 && id === proto.entry.value) value = nameOf$1(text);
				return null;
			});
			if (entries.has(key)) return `external_data names ${JSON.stringify(key)} twice`;
			if (entries.size >= 16) return "external_data has more than 16 entries";
			entries.set(key, value);
			return why;
		},
		done() {
			const location = entries.get("location") ?? "";
			const unsafe = unsafeLocation(location);
			if (unsafe !== null) return { why: `external_data.location: ${unsafe}` };
			const offset = whole(entries.get("offset") ?? "0");
			const length = entries.has("length") ? whole(entries.get("length") ?? "") : null;
			if (offset === "no") return { why: "external_data.offset is no whole number of bytes" };
			if (length === "no") return { why: "external_data.length is no whole number of bytes" };
			return {
				location,
				offset,
				length,
				checksum: entries.get("checksum") ?? null
			};
		}
	};
}
function whole(text) {
	const number = Number(text);
	return /^\d{1,16}$/.test(text) && Number.isSafeInteger(number) ? number : "no";
}
// src/read/onnx/scan-tensor.ts
/** The field numbers of TensorProto that hold elements, by name. */
const dataFields = new Map([
	"float",
	"int32",
	"string",
	"int64",
	"double",
	"uint64",
	"raw"
].map((field) => [proto.tensor[field], field]));
/** Looks at a TensorProto without allocating for its elements; refuses one whose dimensions and data disagree. */
function scanTensor(bytes, limits) {
	const dims = [];
	const entries = /* @__PURE__ */ new Map();
	const external = externalEntries();
	let name = "";
	let number = 0;
	let isExternal = false;
	let segment = false;
	const why = eachField(bytes, (field) => {
		const data = dataFields.get(field.id);
		if (data !== void 0) return countEntries(data, field, entries);
		if (field.id === proto.tensor.dims) return addDims(field, dims, limits);
		if (field.id === proto.tensor.type) number = field.low;
		if (field.id === proto.tensor.name) name = nameOf$1(field.bytes);
		if (field.id === proto.tensor.location) isExternal = field.low === 1;
		if (field.id === proto.tensor.segment) segment = true;
		return field.id === proto.tensor.external ? external.add(field.bytes) : null;
	});
	const shown = name === "" ? "the tensor" : `tensor ${JSON.stringify(name.slice(0, 100))}`;
	if (why !== null) return refused$1("invalid-onnx", `${shown}: ${why}; write the file again.`);
	const type = elementTypes[number];
	if (type === void 0) return refused$1("unknown-type", `${shown} is of element type ${number}, which this version does not know.`, "ours");
	if (type === "undefined") return refused$1("invalid-onnx", `${shown} has no element type; set data_type.`);
	if (segment) return refused$1("unsupported", `${shown} is one segment of a larger one (TensorProto.segment); write it whole.`, "ours");
	const count = elementCount(dims);
	if (count === null || rawBytes(type, count) > Number.MAX_SAFE_INTEGER) return refused$1("invalid-onnx", `${shown}: dims ${show$1(dims)} are more elements than can be counted; give its real dimensions.`);
	const head = {
		is: "head",
		name,
		type,
		dims,
		count
	};
	const problem = isExternal ? externalProblem(head, external.done(), entries) : inlineProblem(head, entries);
	if (typeof problem === "string") return refused$1("invalid-onnx", `${shown}: ${problem}`);
	if ("unsafe" in problem) return refused$1("unsafe-location", `${shown}: ${problem.unsafe}`);
	return {
		...head,
		from: problem.from
	};
}
/** Dimensions as people write them, cut where there are many. */
function show$1(dims) {
	return `[${dims.slice(0, 8).join(", ")}${dims.length > 8 ? `, … ${dims.length} in all` : ""}]`;
}
function externalProblem({ type, count }, external, entries) {
	if (type === "string") return "strings cannot be external; put them in string_data.";
	if ("why" in external) return { unsafe: `${external.why}; name a file beside this one.` };
	if (entries.size > 0) return "it holds data and points outside too; keep one of the two.";
	const needed = rawBytes(type, count);
	if (external.length !== null && external.length !== needed) return `external_data.length is ${external.length} bytes where its dims and type need ${needed}; write it again.`;
	return { from: external };
}
function inlineProblem({ type, dims, count }, entries) {
	const filled = [...entries].filter(([, held]) => held > 0);
	if (filled.length > 1) return `it holds ${filled.map(([field]) => fieldName(field)).join(" and ")}; keep one of them.`;
	const [field, held] = filled[0] ?? [null, 0];
	const asked = `dims ${show$1(dims)} of ${type}`;
	if (field === null) return count === 0 ? { from: null } : `${asked} need data, and it has none; write it again.`;
	if (field === "raw") {
		if (type === "string") return "strings stand in raw_data; put them in string_data.";
		const needed = rawBytes(type, count);
		return held === needed ? { from: field } : `${asked} need ${needed} bytes of raw_data, and it has ${held}; write it again.`;
	}
	if (field !== storages[type].field) return `${type} stands in ${fieldName(field)} where ${fieldName(storages[type].field)} belongs; write it again.`;
	const needed = Math.ceil(count / storages[type].perEntry);
	return held === needed ? { from: field } : `${asked} need ${needed} numbers in ${fieldName(field)}, and it has ${held}; write it again.`;
}
function fieldName(field) {
	return `${field}_data`;
}
function countEntries(data, { wire, bytes }, entries) {
	const held = entriesIn(data, wire, bytes);
	if (held === null) return `${fieldName(data)} is damaged`;
	entries.set(data, held + (data === "raw" ? 0 : entries.get(data) ?? 0));
	return null;
}
function entriesIn(data, wire, bytes) {
	const packed = wire === 2;
	switch (data) {
		case "raw": return packed ? bytes.length : null;
		case "string": return packed ? 1 : null;
		case "float": return packed ? bytes.length % 4 === 0 ? bytes.length / 4 : null : wire === 5 ? 1 : null;
		case "double": return packed ? bytes.length % 8 === 0 ? bytes.length / 8 : null : wire === 1 ? 1 : null;
		case "int32":
		case "int64":
		case "uint64": return packed ? countVarints(bytes) : wire === 0 ? 1 : null;
		default: return data;
	}
}
function addDims(field, dims, limits) {
	let wrong = null;
	const add = (low, high) => {
		const size = safeNumber({
			low,
			high
		});
		if (size === null || size < 0) wrong = size === null ? "a dimension is beyond 2^53" : `a dimension is ${size}`;
		else if (dims.length >= limits.rank) wrong = `it has more than ${limits.rank} dimensions`;
		else dims.push(size);
		return wrong === null;
	};
	if (field.wire === 0) add(field.low, field.high);
	else if (field.wire === 2) wrong = eachVarint(field.bytes, add) ?? wrong;
	else return "dims are damaged";
	return wrong;
}
// src/read/onnx/walk-tensor.ts
/** Looks at both halves of a sparse tensor; its values bear its name. */
function addSparse(walk, bytes, role = "constant") {
	return eachField(bytes, ({ id, bytes: inner }) => {
		if (id === proto.sparse.values) return addTensor(walk, inner, role);
		return id === proto.sparse.indices ? addTensor(walk, inner, "constant") : null;
	});
}
/** Looks at a tensor: it must be whole, and what it needs is kept. */
function addTensor(walk, bytes, role) {
	const { tally, limits } = walk;
	tally.tensors += 1;
	if (tally.tensors > limits.tensors) return stop(walk, refused$1("too-large", `it has more than ${limits.tensors} tensors.`, "ours"));
	const head = scanTensor(bytes, limits);
	if (head.is === "unreadable") return stop(walk, head);
	const { name, type, dims, count, from } = head;
	const external = from !== null && typeof from === "object" ? from : null;
	const tensor = {
		name,
		type,
		dims,
		bytes: type === "string" ? null : rawBytes(type, count),
		external
	};
	if (role === "main") tally.named.add(name);
	if (role !== "constant" && type === "bool" && count === 1) noteTruth(tally, name, truthOf(bytes));
	if (role !== "constant") tally.initializers.push(tensor);
	else if (external !== null) tally.constants.push(tensor);
	return null;
}
// src/read/onnx/walk-node.ts
/** Counts a node's operator, looks at its constants, and lets its graphs wait. */
function walkNode(walk, bytes, depth) {
	const { tally, limits } = walk;
	tally.nodes += 1;
	if (tally.nodes > limits.nodes) return stop(walk, refused$1("too-large", `it has more than ${limits.nodes} nodes.`, "ours"));
	let operator = null;
	let domain = null;
	const why = eachField(bytes, (field) => {
		if (field.wire !== 2) return null;
		if (field.id === proto.node.operator) operator = field.bytes;
		if (field.id === proto.node.domain) domain = field.bytes;
		return field.id === proto.node.attribute ? walkAttribute(walk, field.bytes, depth) : null;
	});
	if (why !== null) return why;
	const name = operator === null ? "" : nameOf$1(operator);
	const within = domainName(domain);
	if (within === "ai.onnx") noteDropout(tally, name, bytes);
	return countOperator(walk, within, name);
}
function countOperator(walk, domain, operator) {
	const counts = walk.tally.operators.get(domain) ?? /* @__PURE__ */ new Map();
	const count = counts.get(operator) ?? 0;
	if (operator === "") return "a node names no operator";
	if (operator.length + domain.length > 1024) return "an operator has a name of more than 1024 characters";
	if (count === 0) walk.kinds += 1;
	if (walk.kinds > walk.limits.entries) return stop(walk, refused$1("too-large", `it has more than ${walk.limits.entries} different operators.`, "ours"));
	walk.tally.operators.set(domain, counts.set(operator, count + 1));
	return null;
}
/** Looks at the constants of an attribute, and lets its graphs wait. */
function walkAttribute(walk, bytes, depth) {
	return eachField(bytes, ({ id, wire, bytes: inner }) => {
		if (wire !== 2) return null;
		switch (id) {
			case proto.attribute.graph:
			case proto.attribute.graphs:
				walk.waiting.push({
					is: "graph",
					bytes: inner,
					depth: depth + 1
				});
				return walk.waiting.length > walk.limits.nodes ? `it has more than ${walk.limits.nodes} graphs` : null;
			case proto.attribute.tensor:
			case proto.attribute.tensors: return addTensor(walk, inner, "constant");
			case proto.attribute.sparseTensor:
			case proto.attribute.sparseTensors: return addSparse(walk, inner);
			default: return null;
		}
	});
}
// src/read/onnx/graphs.ts
/** Walks graphs with all that stand in them, without recursion: one that is nested too deep is refused at the cap. */
function walkGraphs(waiting, limits) {
	const tally = {
		name: "",
		inputs: [],
		outputs: [],
		initializers: [],
		named: /* @__PURE__ */ new Set(),
		constants: [],
		operators: /* @__PURE__ */ new Map(),
		dropouts: {
			unseeded: [],
			constants: /* @__PURE__ */ new Map()
		},
		nodes: 0,
		tensors: 0,
		depth: 1
	};
	const walk = {
		tally,
		waiting,
		limits,
		refusal: null,
		kinds: 0
	};
	for (let graph = waiting.pop(); graph !== void 0; graph = waiting.pop()) {
		if (graph.depth > limits.graphDepth) return refused$1("too-deep", `its graphs stand more than ${limits.graphDepth} deep in one another.`, "ours");
		tally.depth = Math.max(tally.depth, graph.depth);
		const why = graph.is === "function" ? walkFunction(walk, graph) : walkGraph(walk, graph);
		if (walk.refusal !== null) return walk.refusal;
		if (why !== null) return refused$1("invalid-onnx", `${why}; export the model again.`);
	}
	return tally;
}
function walkGraph(walk, graph) {
	const { tally } = walk;
	const main = graph.is === "main";
	return eachField(graph.bytes, ({ id, wire, bytes }) => {
		if (wire !== 2) return null;
		switch (id) {
			case proto.graph.node: return walkNode(walk, bytes, graph.depth);
			case proto.graph.initializer: return addTensor(walk, bytes, main ? "main" : "graph");
			case proto.graph.sparseInitializer: return addSparse(walk, bytes, main ? "main" : "graph");
			case proto.graph.name:
				if (main) tally.name = nameOf$1(bytes);
				return null;
			case proto.graph.input: return main ? addPort(walk, tally.inputs, bytes, "input") : null;
			case proto.graph.output: return main ? addPort(walk, tally.outputs, bytes, "output") : null;
			default: return null;
		}
	});
}
function walkFunction(walk, { bytes, depth }) {
	return eachField(bytes, (field) => {
		if (field.wire !== 2) return null;
		if (field.id === proto.function.node) return walkNode(walk, field.bytes, depth);
		return field.id === proto.function.attribute ? walkAttribute(walk, field.bytes, depth) : null;
	});
}
function addPort({ limits }, ports, bytes, word) {
	if (ports.length >= limits.entries) return `it has more than ${limits.entries} ${word}s`;
	const port = readPort(bytes, limits);
	if (typeof port === "string") return `${word} ${port}`;
	ports.push(port);
	return null;
}
// src/read/onnx/model-header.ts
/** Reads what stands beside the graph, and hands on the graph and the functions, not yet walked. */
function readHeader(bytes, limits) {
	const header = {
		ir: 0,
		opsets: /* @__PURE__ */ new Map(),
		texts: /* @__PURE__ */ new Map(),
		modelVersion: "0",
		metadata: /* @__PURE__ */ new Map(),
		functions: [],
		characters: 0
	};
	const graphs = [];
	const { model } = proto;
	return {
		header,
		graphs,
		why: eachField(bytes, (field) => {
			switch (field.id) {
				case model.ir:
					header.ir = safeNumber(field) ?? 0;
					return null;
				case model.modelVersion:
					header.modelVersion = String(BigInt.asIntN(64, BigInt(field.high) << 32n | BigInt(field.low >>> 0)));
					return null;
				case model.producerName:
				case model.producerVersion:
				case model.domain:
					header.texts.set(field.id, nameOf$1(field.bytes));
					return null;
				case model.opsetImport: return addOpset(field.bytes, header, limits);
				case model.metadata: return addMetadata(field.bytes, header, limits);
				case model.graph:
					if (field.wire !== 2) return "its graph is of another wire type";
					if (graphs.some(({ is }) => is === "main")) return "its graph stands twice";
					graphs.push({
						is: "main",
						bytes: field.bytes,
						depth: 1
					});
					return null;
				case model.functions:
					graphs.push({
						is: "function",
						bytes: field.bytes,
						depth: 1
					});
					return addFunction(field.bytes, header, limits);
				default: return null;
			}
		})
	};
}
function addOpset(bytes, { opsets }, limits) {
	let domain = null;
	let version = 0;
	const why = eachField(bytes, (field) => {
		if (field.id === proto.opset.domain) domain = field.bytes;
		if (field.id === proto.opset.version) version = safeNumber(field);
		return null;
	});
	if (why !== null) return why;
	if (version === null) return "the version of an operator set is beyond 2^53";
	const name = domainName(domain);
	opsets.set(name, Math.max(version, opsets.get(name) ?? version));
	return opsets.size > limits.entries ? `it imports more than ${limits.entries} operator sets` : null;
}
function addMetadata(bytes, header, limits) {
	let key = "";
	let value = "";
	const why = eachField(bytes, (field) => {
		if (field.id === proto.entry.key) key = nameOf$1(field.bytes);
		if (field.id === proto.entry.value) value = nameOf$1(field.bytes);
		return null;
	});
	if (why !== null) return why;
	if (header.metadata.has(key)) return `metadata_props names ${JSON.stringify(key.slice(0, 100))} twice`;
	header.metadata.set(key, value);
	header.characters += key.length + value.length;
	return header.metadata.size > limits.entries ? `it has more than ${limits.entries} metadata entries` : null;
}
function addFunction(bytes, header, limits) {
	const texts = /* @__PURE__ */ new Map();
	const why = eachField(bytes, (field) => {
		if (field.id === proto.function.name || field.id === proto.function.overload) texts.set(field.id, nameOf$1(field.bytes));
		if (field.id === proto.function.domain) texts.set(field.id, domainName(field.bytes));
		return field.id === proto.function.opsetImport ? addOpset(field.bytes, header, limits) : null;
	});
	if (why !== null) return why;
	const { name, domain, overload } = proto.function;
	const parts = [
		texts.get(domain) ?? "ai.onnx",
		texts.get(name) ?? "",
		...texts.has(overload) ? [texts.get(overload)] : []
	];
	header.functions.push(parts.join(":"));
	return header.functions.length > limits.entries ? `it has more than ${limits.entries} functions` : null;
}
/** The header as the plain part of the facts. */
function headerFacts({ ir, opsets, texts, modelVersion, metadata, functions }) {
	const text = (id) => texts.get(id) ?? "";
	return {
		ir,
		opsets: Object.fromEntries(opsets),
		producer: {
			name: text(proto.model.producerName),
			version: text(proto.model.producerVersion)
		},
		domain: text(proto.model.domain),
		modelVersion,
		metadata: Object.fromEntries(metadata),
		functions
	};
}
// src/read/onnx/model.ts
/**
* What an ONNX model says of itself, without the runtime and without decoding a weight. Refused are files that are no model, whose
* initializers' dimensions and data disagree, whose external data lead out of the folder, or that go over a cap. Training is left out.
*/
function readModelFacts(bytes, from, limits = onnxLimits) {
	const read = bytes.length > limits.modelBytes ? tooLarge$1(`it holds more than ${limits.modelBytes} bytes`) : factsOf(bytes, limits);
	return read.is === "unreadable" ? within(from.path, read) : {
		is: "read",
		value: read.facts,
		from
	};
}
function factsOf(bytes, limits) {
	const { header, graphs, why } = readHeader(bytes, limits);
	if (why !== null) return refused$1("invalid-onnx", `it is no ONNX model: ${why}; export it again.`);
	if (!graphs.some(({ is }) => is === "main")) return refused$1("invalid-onnx", "it is no ONNX model: it has no graph; export it again.");
	if (header.opsets.size === 0) return refused$1("invalid-onnx", "it imports no operator set (opset_import); export it again.");
	const tally = walkGraphs(graphs, limits);
	if ("is" in tally) return tally;
	if (header.characters + charactersOf(tally) > limits.characters) return tooLarge$1(`its names and metadata are more than ${limits.characters} characters`);
	return {
		is: "facts",
		facts: {
			...headerFacts(header),
			...plainTally(tally),
			bytes: bytes.length
		}
	};
}
function tooLarge$1(what) {
	return refused$1("too-large", `${what}.`, "ours");
}
function charactersOf({ inputs, outputs, initializers }) {
	return [
		...inputs,
		...outputs,
		...initializers
	].reduce((sum, { name }) => sum + name.length, 0);
}
function plainTally(tally) {
	const { name, inputs, outputs, initializers, named, constants, operators, nodes, depth } = tally;
	const external = [...initializers, ...constants].flatMap((tensor) => tensor.external ?? []);
	const distinct = new Map(external.map((data) => [JSON.stringify(data), data]));
	return {
		graph: name,
		inputs: inputs.filter((port) => !named.has(port.name)),
		outputs,
		defaults: inputs.flatMap((port) => named.has(port.name) ? [port.name] : []),
		initializers,
		operators: Object.fromEntries([...operators].map(([domain, counts]) => [domain, Object.fromEntries(counts)])),
		dropouts: switchedOn(tally),
		nodes,
		depth,
		external: [...distinct.values()]
	};
}
// src/world/checkout/git.ts
/** Bytes of an answer that is returned whole. A few folders that hold each other make a tree of billions of files. */
const mostBytes$1 = 134217728;
/** A failure that says what to do next; doors print its message. */
var CheckoutError = class extends Error {
	name = "CheckoutError";
};
/** Nothing that a repository's configuration could start, and nothing that would fetch. */
const safeConfig = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.bigFileThreshold=8m",
	"core.quotePath=true",
	"diff.orderFile=/dev/null",
	"log.showSignature=false"
];
/** git in a folder. Only configuration and safety of the caller's `GIT_*` variables are kept; replaced objects, prompts, hooks and fetches are off. */
function gitIn(dir, env, always = {}) {
	const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || /^GIT_(CONFIG_|CEILING_|DISCOVERY_)/.test(name));
	const fixed = {
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_PAGER: "cat",
		LC_ALL: "C",
		LANGUAGE: ""
	};
	const options = safeConfig.flatMap((setting) => ["-c", setting]);
	const clean = {
		...Object.fromEntries(kept),
		...fixed,
		...always
	};
	const start = (args, more, limit) => spawn("git", [...options, ...args], {
		cwd: folder(dir),
		env: {
			...clean,
			...more
		},
		timeout: limit
	});
	const run = (args, { input, env: more, onChunk, limit } = {}) => new Promise((resolve, reject) => {
		const child = start(args, more, limit);
		const out = [];
		const err = [];
		let size = 0;
		let cut = false;
		child.on("error", (error) => {
			reject(new CheckoutError(error.code === "ENOENT" ? "git is not on the PATH: install it (Debian: apt-get install git)." : `git did not start: ${error.message}`));
		});
		child.stdout.on("data", (chunk) => {
			if (onChunk !== void 0) return onChunk(chunk);
			size += chunk.length;
			cut = size > mostBytes$1;
			if (cut) child.kill();
			else out.push(chunk);
		});
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.stdin.on("error", () => {});
		child.stdin.end(input ?? "");
		child.on("close", (code) => {
			const stderr = Buffer.concat(err).toString();
			resolve({
				code: cut ? -1 : code ?? -1,
				stdout: Buffer.concat(out),
				stderr: cut ? "the answer is too long to be read" : stderr,
				cut
			});
		});
	});
	return Object.assign(run, { start });
}
function folder(dir) {
	if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw new CheckoutError(`${dir} is no folder.`);
	return dir;
}
// src/world/contract/base-model.ts
/** Bytes of a model on base that are read. */
const mostBytes = 100 * 2 ** 20;
/** The model as it is on another commit, without running it; what is too large or in Git LFS is known by its object id. Refused where the commit is none. */
async function baseModel(root, path, ref, env) {
	const git = gitIn(root, env);
	const commit = await line(git, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	if (commit === null) return {
		is: "no-commit",
		why: `${ref} is no commit here; fetch it, or leave --base out.`
	};
	const id = await line(git, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${commit}:./${path}`
	]);
	if (id === null) return { is: "absent" };
	const read = Number(await line(git, [
		"cat-file",
		"-s",
		id
	])) <= mostBytes ? await git([
		"cat-file",
		"blob",
		id
	]) : null;
	if (read === null || read.code !== 0) return {
		is: "model",
		base: {
			digest: `git:${id}`,
			facts: {}
		}
	};
	const facts = readModelFacts(new Uint8Array(read.stdout), {
		path,
		commit,
		id
	});
	return {
		is: "model",
		base: {
			digest: [`sha256:${createHash("sha256").update(read.stdout).digest("hex")}`, `git:${id}`],
			facts: facts.is === "read" ? toldFacts(facts.value) : {}
		}
	};
}
async function line(git, args) {
	const { code, stdout } = await git(args);
	return code === 0 ? stdout.toString().trim() : null;
}
// src/read/model-metadata.ts
/** `fraud.meta.json`, metadata that stands beside a model: texts, numbers and truth values by key; what is nested does not count. */
function readModelMetadata(text, from) {
	if (text.length > limits.textBytes) return {
		is: "unreadable",
		fault: "ours",
		reason: "too-large",
		why: `${from.path}: holds more than ${limits.textBytes} bytes.`
	};
	const parsed = parseJsonTree(text);
	const unreadable = whyUnreadable(parsed, from.path);
	if (unreadable !== null) return unreadable;
	const { node } = parsed;
	if (node?.is !== "map") return {
		is: "unreadable",
		fault: "author",
		reason: "invalid-json",
		why: `${from.path}: it holds ${node === null ? "nothing" : kindOf(node)}; write a map of keys to texts.`
	};
	const entries = node.entries.flatMap(({ key, value }) => {
		if (value.is === "number") return [[key, value.text]];
		return value.is === "string" || value.is === "boolean" ? [[key, String(value.value)]] : [];
	});
	return {
		is: "read",
		value: Object.fromEntries(entries),
		from
	};
}
// src/weigh/trial/artifact-checks.ts
const shownNames = 10;
/** The contract's `model` block against the model itself, before any runtime sees it. */
function artifactChecks(contract, artifact) {
	return checksAsked(contract, "cpu", []).filter((id) => id.startsWith("artifact/")).map((id) => ({
		id,
		...judged(id.slice(9), contract.model, artifact)
	}));
}
function judged(what, model, { facts, sha256, beside }) {
	if (what === "sha256") return sha256 === model.sha256 ? {
		status: "pass",
		measured: sha256
	} : failed$1(`The model's SHA-256 is ${sha256}, where the contract says ${model.sha256}.`, sha256, model.sha256);
	if (facts === null) return {
		status: "could-not-run",
		why: "The model itself could not be read, see load."
	};
	if (what.startsWith("metadata/")) return keyThere(what.slice(9), facts, beside);
	switch (what) {
		case "version": return versionSaid(model.version ?? "", facts, beside);
		case "opset": return withinRange("opset of ai.onnx", facts.opsets["ai.onnx"] ?? null, model.opset);
		case "ir": return withinRange("IR version", facts.ir, model.ir);
		case "domains": {
			const allowed = new Set(model.domains);
			return onlyThese("domain", Object.keys(ownOperators(facts)).filter((domain) => !allowed.has(domain)));
		}
		default: {
			const allowed = new Set(model.operators);
			return onlyThese("operator", Object.entries(ownOperators(facts)).flatMap(([domain, names]) => names.map((name) => [domain, name])).filter(([domain, name]) => !allowed.has(`${domain}.${name}`) && !(domain === "ai.onnx" && allowed.has(name))).map(([domain, name]) => domain === "ai.onnx" ? name : `${domain}.${name}`));
		}
	}
}
/** Operators that the runtime must know: a function that the model brings is made of those. */
function ownOperators({ operators, functions }) {
	const brought = new Set(functions.map((name) => name.split(":").slice(0, 2).join(":")));
	const named = Object.entries(operators).map(([domain, counts]) => [domain, Object.keys(counts).filter((name) => !brought.has(`${domain}:${name}`))]);
	return Object.fromEntries(named.filter(([, names]) => names.length > 0));
}
function keyThere(key, { metadata }, beside) {
	const value = said$2(metadata, key) ?? (beside.is === "read" ? said$2(beside.value, key) : void 0);
	if (value !== void 0 && value !== "") return { status: "pass" };
	if (beside.is === "unreadable") return unread(beside);
	return failed$1(`The model's metadata does not say \`${key}\`; write it into metadata_props when exporting, or into the .meta.json beside the model.`);
}
/** Both places must say it, where both say something: one of them is stale else. */
function versionSaid(wanted, { metadata }, beside) {
	const versions = [said$2(metadata, "version"), beside.is === "read" ? said$2(beside.value, "version") : void 0].filter((it) => it !== void 0);
	const other = versions.find((version) => version !== wanted);
	if (other !== void 0) return failed$1(`The model's metadata says version ${other}, where the contract says ${wanted}.`, other, wanted);
	if (versions.length > 0) return {
		status: "pass",
		measured: wanted
	};
	if (beside.is === "unreadable") return unread(beside);
	return failed$1(`The model's metadata says no version, where the contract says ${wanted}.`, null, wanted);
}
function withinRange(what, value, range) {
	const { min, max } = range ?? {};
	if (value === null) return min === void 0 ? { status: "pass" } : failed$1(`The model names no ${what}, where at least ${min} is asked for.`);
	if (max !== void 0 && value > max) return failed$1(`The model's ${what} is ${value}, where at most ${max} is served.`, value, max);
	if (min !== void 0 && value < min) return failed$1(`The model's ${what} is ${value}, where at least ${min} is asked for.`, value, min);
	return {
		status: "pass",
		measured: value
	};
}
function onlyThese(what, strange) {
	if (strange.length === 0) return { status: "pass" };
	const names = strange.slice(0, shownNames).join(", ");
	const more = strange.length > shownNames ? ` and ${strange.length - shownNames} more` : "";
	return failed$1(`The model uses the ${what}${strange.length === 1 ? "" : "s"} ${names}${more}, which the contract does not allow.`);
}
function said$2(from, key) {
	return Object.hasOwn(from, key) ? from[key] : void 0;
}
function failed$1(why, measured, limit) {
	return {
		status: "fail",
		why,
		...measured == null ? {} : { measured },
		...limit === void 0 ? {} : { limit }
	};
}
function unread(beside) {
	return {
		status: beside.fault === "author" ? "fail" : "could-not-run",
		why: beside.why
	};
}
// src/weigh/trial/signature-check.ts
const shown$1 = 10;
/** Names, types and shapes of the contract against those that the model declares. */
function signatureCheck(contract, facts) {
	const changes = signatureMismatches(contract, facts);
	const outputs = new Set(changes.filter(({ side }) => side === "output").map(({ name }) => name));
	const inputsDiffer = changes.some(({ side }) => side === "input");
	if (changes.length === 0) return {
		check: {
			id: "signature",
			status: "pass"
		},
		inputsDiffer,
		outputs
	};
	const more = changes.length > shown$1 ? ` and ${changes.length - shown$1} more` : "";
	return {
		check: {
			id: "signature",
			status: "fail",
			why: `The model is not as the contract has it: ${changes.slice(0, shown$1).map(said$1).join("; ")}${more}.`
		},
		inputsDiffer,
		outputs
	};
}
function said$1({ side, name, what, before, after }) {
	switch (what) {
		case "added": return `it needs the ${side} ${name}, which the contract does not name`;
		case "removed": return `it has no ${side} ${name}`;
		case "renamed": return `the ${side} ${before} is called ${after}`;
		case "optional": return `the ${side} ${name} is ${after}, not ${before}`;
		case "type":
		case "rank":
		case "size": return `the ${side} ${name} is ${after}, not ${before}`;
		default: return what;
	}
}
// src/world/contract/inspect.ts
/** Size, protobuf under limits, external data within the model's folder, operators, metadata, signature. Refused where the model is not there. */
function inspect(contract, at, root, files) {
	const { model: path, metadata } = contractFiles(contract, at);
	const found = files.find(path);
	if (found.is === "absent") return { why: `${path}, the model that ${at} names, is not there; put it there, or mend model.path.` };
	if (found.is === "unreadable") return { why: found.why };
	const noted = files.note(path);
	if (noted === null) return { why: `${path} cannot be read.` };
	const most = Math.min(onnxLimits.modelBytes, (contract.limits.model_mb ?? Infinity) * megabyte);
	const read = readFacts(path, found.value, most);
	const facts = read.is === "read" ? read.value : null;
	const artifact = artifactChecks(contract, {
		facts,
		sha256: noted.digest[0]?.slice(7) ?? "",
		beside: textOf$1(files.read(metadata), readModelMetadata)
	});
	const told = {
		model: noted,
		path: join(root, path)
	};
	if (facts === null) {
		const { fault, why } = read.is === "unreadable" ? read : {
			fault: "author",
			why: `${path} is not there.`
		};
		const unfit = {
			status: fault === "author" ? "fail" : "could-not-run",
			why
		};
		const signature = {
			id: "signature",
			status: "could-not-run",
			why: "The model itself could not be read, see load."
		};
		return {
			...told,
			facts,
			bytes: null,
			signature: null,
			unfit,
			checks: [signature, ...artifact]
		};
	}
	const signature = signatureCheck(contract, facts);
	const outside = externalFiles(path, facts, files);
	const bytes = typeof outside === "string" ? null : facts.bytes + outside;
	const unfit = typeof outside === "string" ? outside : facts.bytes + outside > most ? overSize(path, facts.bytes + outside, most) : null;
	return {
		...told,
		facts,
		bytes,
		signature,
		unfit: unfit === null ? null : {
			status: "fail",
			why: unfit
		},
		checks: [signature.check, ...artifact]
	};
}
function textOf$1(bytes, read) {
	const text = bytes.is === "read" ? decodeText(bytes.value, bytes.from) : bytes;
	return text.is === "read" ? read(text.value, text.from) : text;
}
function readFacts(path, { real, bytes }, most) {
	if (bytes > most) return {
		is: "unreadable",
		fault: "author",
		reason: "too-large",
		why: overSize(path, bytes, most)
	};
	return readModelFacts(readFileSync$1(real), {
		path,
		commit: null,
		id: null
	});
}
function overSize(path, bytes, most) {
	const size = (count) => Number((count / megabyte).toPrecision(4));
	return `${path} holds ${size(bytes)} MB, more than the ${size(most)} that are loaded (limits.model_mb).`;
}
/** Bytes of the files that hold a model's external data, or why one of them is not opened. Each is noted: the model is not the same without it. */
function externalFiles(model, { external }, files) {
	const folder = dirname(model);
	const within = folder === "." ? "" : folder;
	let sum = 0;
	for (const location of new Set(external.map((it) => it.location))) {
		const path = posix.join(within, location);
		const found = files.find(path, within);
		if (found.is === "absent") return `${path}, external data of the model, is not there; put it beside the model.`;
		if (found.is === "unreadable") return `External data of the model: ${found.why}`;
		files.note(path);
		sum += found.value.bytes;
	}
	return sum;
}
// src/world/onnx/find-runtime.ts
/** What installs the runtime, or where else it may be. */
const runtimeMend = "Install it with `npm install onnxruntime-node`, or say with --runtime FOLDER where it is (a folder that holds node_modules/onnxruntime-node, or the package itself).";
/** Looks for onnxruntime-node in the folder given, else where this program's own packages are. Loads nothing. */
function findRuntime(folder) {
	if (folder === void 0) {
		const entry = resolved(import.meta.url, "onnxruntime-node");
		return entry === null ? {
			is: "absent",
			why: "onnxruntime-node is not installed",
			mend: runtimeMend
		} : {
			is: "found",
			entry
		};
	}
	const within = resolve(folder);
	for (const place of [
		within,
		join(within, "node_modules", "onnxruntime-node"),
		join(within, "onnxruntime-node")
	]) {
		const entry = nameOf(place) === "onnxruntime-node" ? resolved(join(place, "package.json"), place) : null;
		if (entry !== null) return {
			is: "found",
			entry
		};
	}
	return {
		is: "absent",
		why: `${within} holds no onnxruntime-node`,
		mend: runtimeMend
	};
}
function nameOf(folder) {
	try {
		const path = join(folder, "package.json");
		return existsSync$1(path) ? JSON.parse(readFileSync$1(path, "utf8")).name : null;
	} catch {
		return null;
	}
}
function resolved(from, name) {
	try {
		return createRequire(from).resolve(name);
	} catch {
		return null;
	}
}
// src/weigh/death.ts
/** A shell tells of a signal as 128 + its number. */
const signals = {
	132: "SIGILL",
	133: "SIGTRAP",
	134: "SIGABRT",
	135: "SIGBUS",
	136: "SIGFPE",
	137: "SIGKILL",
	139: "SIGSEGV",
	152: "SIGXCPU",
	153: "SIGXFSZ"
};
/** Whether the runtime's own error says that it got no memory. */
function saysNoMemory(error) {
	return /AllocateRawInternal|Failed to allocate|bad_alloc|Array buffer allocation failed|ENOMEM|[Cc]annot allocate memory/.test(error);
}
/** Tells apart how a child died; the signal alone does not, since V8 and C++ abort alike. */
function weighDeath({ code, signal, late, garbage, said }) {
	const by = signal ?? signals[code ?? 0] ?? null;
	const as = (cause, why) => ({
		cause,
		code,
		signal: by,
		why
	});
	if (late !== null) return as("time-limit", `no answer within ${late} s`);
	if (garbage !== null) return as("garbage", garbage);
	const last = lastWords(said);
	if (saysNoMemory(said)) return as("memory-limit", last);
	if (/heap out of memory|Fatal JavaScript (out of memory|invalid size)|OOM error in V8/i.test(said)) return as("javascript-memory", last);
	switch (by) {
		case "SIGKILL": return as("kernel-memory", last);
		case "SIGXCPU": return as("cpu-limit", last);
		case "SIGXFSZ": return as("file-limit", last);
		case "SIGTRAP": return as("javascript-memory", last);
		case null: return as("exit", last || `it ended with code ${code} and said nothing`);
		default: return as("signal", last || `it ended by ${by} and said nothing, as a driver does that gets no memory; try a larger limits.memory_mb`);
	}
}
/** The lines of an error that say something, 500 characters at most: no colours, stack frames, and no warnings of the runtime. */
function lastWords(said) {
	const lines = said.replace(/\u001b\[[0-9;]*m/g, "").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "").split("\n").filter((line) => /\w/.test(line) && !/^\s+at |^\s*\d+: 0x|^Node\.js v|^-----| \[W:onnxruntime|<---/.test(line));
	const telling = lines.filter((line) => /error|fatal|fail|terminate|what\(\)|assert|abort/i.test(line));
	return (telling.length > 0 ? telling : lines).slice(-6).join("\n").slice(-500);
}
// src/weigh/runtime-refusal.ts
/** What onnxruntime says where an operator, type or format is beyond it, whatever the input. */
const beyond$1 = [
	/is not a registered function\/op/,
	/Could not find an implementation for/,
	/No Op registered for/,
	/only \*guarantees\* support for models stamped with official released onnx opset/,
	/Unsupported model IR version/,
	/Unsupported data type: \d+/,
	/Failed to find kernel for/,
	/Provider type for \S+ node with name '.*' is not set/,
	/but the device does not support it/,
	/Unrecognized attribute/,
	/bound to different types .*tensor\((bfloat16|float8|float4|u?int[24]\b)/,
	/\bnot (yet )?supported\b/i,
	/not implemented|NOT_IMPLEMENTED/i,
	/is not defined for empty set with \w+ type/,
	/Failed to construct locale/
];
/** What it says where a provider's library, driver or device is missing. */
const absent = [
	/Failed to get a WebGPU (adapter|device)/,
	/AppendExecutionProvider_\w+: Failed to load shared library/,
	/libonnxruntime_providers_/,
	/backend not found/,
	/CUDA (failure|driver version)|no CUDA-capable device/
];
/** Sorts the runtime's own message. */
function weighRefusal(message) {
	if (saysNoMemory(message)) return "no-memory";
	if (absent.some((pattern) => pattern.test(message))) return "no-provider";
	if (beyond$1.some((pattern) => pattern.test(message))) return "unsupported";
	return "refused";
}
/** Where in its own source the runtime was: a path with a line, then the signature of a function. */
const inItsSource = /\/\S*onnxruntime\/\S+:\d+ [^(]*\([^()]*\)(?:::<lambda\([^)]*\)>)*(?: const)? /g;
/** The runtime's message without places in its source and on this machine; a type's number gets its name. */
function plainRefusal(message) {
	return message.replace(inItsSource, "").replace(/\[with [^\]]*\] /g, "").replace(/\b\w+\.(?:cc|h):\d+ [\w:]+ /g, "").replace(/(?:Load model (?:from )?\/.*? failed[:.] ?)+/g, "Load model failed: ").replace(/ (?:resolved path|allowed directory): "[^"]*"/g, "").replace(/(Unsupported data type: )(\d+)/, (_, said, type) => `${said}${type} (${elementTypes[Number(type)] ?? "unknown"})`).trim().slice(0, 1e3);
}
// src/world/onnx/answer.ts
/** Sorts an error of the child: what its binding cannot carry is said as such, the runtime's own words are weighed. */
function refusal(message, beyondTheBinding) {
	const why = plainRefusal(message);
	const is = beyondTheBinding ? "unsupported" : weighRefusal(message);
	return is === "no-memory" ? {
		is: "died",
		death: {
			cause: "memory-limit",
			code: null,
			signal: null,
			why
		}
	} : {
		is,
		why
	};
}
// src/world/onnx/packed.ts
/** Arrays of numbers travel as their bytes behind the JSON, so that NaN, 64-bit integers and large tensors cross unchanged. */
const kinds = {
	f4: Float32Array,
	f8: Float64Array,
	i1: Int8Array,
	u1: Uint8Array,
	i2: Int16Array,
	u2: Uint16Array,
	i4: Int32Array,
	u4: Uint32Array,
	i8: BigInt64Array,
	u8: BigUint64Array
};
const entries$1 = Object.entries(kinds);
/** Writes a plain value as one frame: two lengths of four bytes, JSON, bytes. */
function pack(message) {
	const parts = [];
	let at = 0;
	const json = Buffer.from(JSON.stringify(message, (_, value) => {
		if (!ArrayBuffer.isView(value)) return value;
		const kind = entries$1.find(([, of]) => value instanceof of)?.[0];
		if (kind === void 0) throw new TypeError(`A ${value.constructor.name} cannot be sent.`);
		const placed = { $bytes: [
			kind,
			at,
			value.byteLength
		] };
		parts.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
		at += value.byteLength;
		return placed;
	}));
	if (json.length > 4294967295 || at > 4294967295) throw new RangeError("A message of more than 4 GiB cannot be sent.");
	const head = Buffer.alloc(8);
	head.writeUInt32LE(json.length, 0);
	head.writeUInt32LE(at, 4);
	return [
		head,
		json,
		...parts
	];
}
/** Reads the JSON and the bytes of a frame back; throws on what `pack` never writes. */
function unpack(json, bytes) {
	return JSON.parse(json.toString(), (_, value) => {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, "$bytes")) return value;
		const [kind, at, length] = value.$bytes;
		if (!Object.hasOwn(kinds, kind)) throw new TypeError("An array of no known kind.");
		const of = kinds[kind];
		if (!Number.isInteger(at) || !Number.isInteger(length) || at < 0 || length < 0 || at + length > bytes.length) throw new RangeError("An array beyond its bytes.");
		const start = bytes.byteOffset + at;
		return new of(bytes.buffer.slice(start, start + length));
	});
}
// src/world/onnx/channel.ts
/** Puts messages on a stream and takes them off it. */
function openChannel(stream, { maxBytes, onMessage, onGarbage }) {
	let chunks = [];
	let held = 0;
	let broken = false;
	let sizes = null;
	function take(length) {
		const all = chunks.length === 1 && chunks[0] !== void 0 ? chunks[0] : Buffer.concat(chunks, held);
		chunks = all.length > length ? [all.subarray(length)] : [];
		held -= length;
		return all.subarray(0, length);
	}
	function garbage(why) {
		broken = true;
		chunks = [];
		onGarbage(why);
	}
	stream.on("data", (chunk) => {
		if (broken) return;
		chunks.push(chunk);
		held += chunk.length;
		while (!broken) {
			if (sizes === null) {
				if (held < 8) return;
				const head = take(8);
				sizes = {
					json: head.readUInt32LE(0),
					bytes: head.readUInt32LE(4)
				};
				const total = sizes.json + sizes.bytes;
				if (total > maxBytes) return garbage(`a message of ${total} bytes, more than the ${maxBytes} that are taken`);
			}
			if (held < sizes.json + sizes.bytes) return;
			const json = take(sizes.json);
			const bytes = take(sizes.bytes);
			sizes = null;
			let message;
			try {
				message = unpack(json, bytes);
			} catch (error) {
				return garbage(`a message that cannot be read: ${error.message.slice(0, 100)}`);
			}
			onMessage(message);
		}
	});
	return { send(message) {
		const parts = pack(message);
		stream.cork();
		for (const part of parts) stream.write(part);
		stream.uncork();
	} };
}
// src/world/onnx/child-folder.ts
/** How the folders of children are called, in the folder for temporary files: nothing else is ever taken away. */
const folderPrefix = "mle-review-onnx-";
// src/world/onnx/confine.ts
const openFiles = 256;
/** Threads and processes that it may start on top of those that its user already has: the kernel counts them together. */
const processes = 256;
/** Limits by `prlimit`, else by a shell's `ulimit`, else none; the child says of itself what it got. */
function confine(grant, program, args, system = thisSystem()) {
	const hard = (name, wanted) => Math.min(wanted, system.hardLimit(name));
	const data = hard("Max data size", grant.memoryBytes);
	const file = hard("Max file size", grant.fileBytes);
	const nofile = hard("Max open files", openFiles);
	const nproc = hard("Max processes", system.running() + processes);
	if (system.prlimit !== null) {
		const cpu = grant.cpuSeconds === void 0 ? [] : [`--cpu=${grant.cpuSeconds}:${grant.cpuSeconds + 2}`];
		const limits = [
			`--data=${data}`,
			"--core=0",
			`--nproc=${nproc}`,
			`--fsize=${file}`,
			`--nofile=${nofile}`,
			...cpu
		];
		return {
			command: system.prlimit,
			args: [
				...limits,
				program,
				...args
			]
		};
	}
	if (system.platform === "win32") return {
		command: program,
		args
	};
	const cpu = grant.cpuSeconds === void 0 ? "" : `ulimit -t ${grant.cpuSeconds}; `;
	return {
		command: "/bin/sh",
		args: [
			"-c",
			`${system.platform === "linux" ? `ulimit -d ${Math.floor(data / 1024)}; ` : ""}ulimit -c 0; ulimit -f ${Math.ceil(file / 512)}; ulimit -n ${nofile}; ${cpu}exec "$0" "$@"`,
			program,
			...args
		]
	};
}
function thisSystem() {
	const own = kernelText("/proc/self/limits");
	return {
		platform: process.platform,
		prlimit: process.platform === "linux" ? ["/usr/bin/prlimit", "/bin/prlimit"].find((path) => existsSync$1(path)) ?? null : null,
		hardLimit: (name) => limitIn(own, name, "hard") ?? Number.MAX_SAFE_INTEGER,
		running: () => threadsOf(process.getuid?.() ?? 0)
	};
}
/** A limit in the kernel's table of them (/proc/PID/limits); null: none, or not said. */
function limitIn(table, name, which) {
	const [soft, hard] = table.split("\n").find((line) => line.startsWith(`${name} `))?.slice(name.length).trim().split(/\s+/) ?? [];
	const value = Number(which === "soft" ? soft : hard);
	return Number.isFinite(value) ? value : null;
}
function threadsOf(user) {
	let threads = 0;
	for (const id of kernelNames("/proc").filter((name) => /^\d+$/.test(name))) {
		const status = kernelText(`/proc/${id}/status`);
		if (Number(/^Uid:\s+(\d+)/m.exec(status)?.[1] ?? -1) === user) threads += Number(/^Threads:\s+(\d+)/m.exec(status)?.[1] ?? 1);
	}
	return threads;
}
// src/world/onnx/child-process.ts
/** A process that hangs in a driver may outlast SIGKILL; nobody waits for it. */
const graceSeconds = 5;
/** Starts the child. Its folder is taken away when it ends; it ends itself when this process does, by the pipe on standard input. */
function startChild({ script, grant, env }) {
	const folder = mkdtempSync(join(tmpdir(), folderPrefix));
	const { command, args } = confine(grant, process.execPath, [fileURLToPath(script)]);
	let said = "";
	const child = spawn(command, args, {
		cwd: folder,
		env,
		detached: true,
		stdio: [
			"pipe",
			"ignore",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	const pipe = child.stdio[3] ?? null;
	for (const stream of [
		child.stdin,
		child.stderr,
		pipe
	]) stream?.on("error", () => void 0);
	child.stderr?.on("data", (chunk) => {
		said = (said + chunk.toString()).slice(-16384);
	});
	const exit = new Promise((resolve) => {
		const settle = (code, signal) => resolve({
			code,
			signal,
			said
		});
		child.once("error", (error) => {
			said += error.message;
			if (child.pid === void 0) settle(null, null);
		});
		child.once("exit", (code, signal) => {
			const late = setTimeout(() => setImmediate(settle, code, signal), 200);
			child.once("close", () => {
				clearTimeout(late);
				settle(code, signal);
			});
		});
	}).then((end) => {
		for (const stream of [
			child.stdin,
			child.stderr,
			pipe
		]) stream?.destroy();
		rmSync(folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
		return end;
	});
	return {
		pipe,
		pid: child.pid ?? null,
		exit,
		async kill() {
			killGroup(child);
			const { promise: given, resolve } = Promise.withResolvers();
			const timer = setTimeout(resolve, graceSeconds * 1e3);
			await Promise.race([exit, given]);
			clearTimeout(timer);
		}
	};
}
function killGroup(child) {
	if (child.pid === void 0 || child.exitCode !== null || child.signalCode !== null) return;
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {
		child.kill("SIGKILL");
	}
}
// src/world/onnx/carried.ts
/** The array that holds each element type which the binding carries; strings are a list. */
const arrays = {
	float32: Float32Array,
	uint8: Uint8Array,
	int8: Int8Array,
	uint16: Uint16Array,
	int16: Int16Array,
	int32: Int32Array,
	int64: BigInt64Array,
	string: Array,
	bool: Uint8Array,
	float16: Uint16Array,
	float64: Float64Array,
	uint32: Uint32Array,
	uint64: BigUint64Array
};
/** Whether a value is a tensor whose type, dimensions and elements agree, of a type that the binding carries. */
function carries(value) {
	if (typeof value !== "object" || value === null) return false;
	const { type, dims, data } = value;
	if (type === void 0 || !isFed(type) || !(data instanceof arrays[type]) || !Array.isArray(dims)) return false;
	if (!dims.every((size) => Number.isSafeInteger(size) && size >= 0)) return false;
	if (type === "string" && !data.every((one) => typeof one === "string")) return false;
	return dims.reduce((product, size) => product * size, 1) === data.length;
}
// src/world/onnx/message.ts
const milliseconds = number$1().nonnegative();
/** An input or output as the runtime sees it; `type: null` is no tensor, a dimension without size and name is null. */
const runtimePort = strictObject({
	name: string$1(),
	type: elementType.nullable(),
	shape: array$1(union([
		int().nonnegative(),
		string$1().min(1),
		_null()
	])).nullable()
});
const tensor = custom((value) => carries(value), "no tensor");
const named$2 = strictObject({
	name: string$1(),
	value: strictObject({
		is: literal("tensor"),
		tensor
	})
});
const numbers$1 = custom((value) => value instanceof Float64Array, "no list of numbers");
const placed$1 = strictObject({
	operator: string$1(),
	provider: string$1(),
	nodes: int().nonnegative(),
	milliseconds,
	share: number$1()
});
const placement = strictObject({
	runs: int(),
	nodes: int(),
	operators: array$1(placed$1),
	copies: array$1(placed$1),
	providers: array$1(strictObject({
		provider: string$1(),
		nodes: int(),
		nodeShare: number$1(),
		timeShare: number$1()
	})),
	deviceTimed: boolean$2()
});
/** What the child gives back for each request. */
const results = {
	start: strictObject({
		version: string$1(),
		providers: array$1(strictObject({
			name: string$1(),
			bundled: boolean$2()
		})),
		/** Bytes that the operating system grants it, as it says itself; null: no limit. */
		memoryLimit: number$1().nullable()
	}),
	load: strictObject({
		inputs: array$1(runtimePort),
		outputs: array$1(runtimePort),
		milliseconds
	}),
	run: strictObject({
		outputs: array$1(named$2),
		milliseconds,
		/** Inputs given that the model does not have: the binding passes over them in silence. */
		ignored: array$1(string$1())
	}),
	time: strictObject({
		samples: numbers$1,
		seconds: number$1().nonnegative(),
		concurrency: int().positive()
	}),
	profile: placement,
	validate: discriminatedUnion("is", [strictObject({
		is: literal("told"),
		refusals: array$1(string$1().nullable())
	}), strictObject({
		is: literal("untold"),
		why: string$1()
	})])
};
/** The child's answer before its result is looked at. */
const reply = union([
	strictObject({
		id: int(),
		is: literal("ok"),
		value: unknown$1(),
		peakBytes: number$1().nullable()
	}),
	strictObject({
		id: int(),
		is: literal("error"),
		message: string$1()
	}),
	strictObject({
		id: int(),
		is: literal("unsupported"),
		message: string$1()
	})
]);
// src/world/onnx/questions.ts
/** Where nothing else is said. */
const childLimits = {
	memoryBytes: 4 * 2 ** 30,
	fileBytes: 64 * 2 ** 20,
	seconds: 60,
	startSeconds: 60,
	answerBytes: 512 * 2 ** 20
};
/** Starts a child and asks it one thing at a time, each within its seconds; what is not an answer is its death. */
function questions(script, env, limits) {
	const child = started(script, env, limits);
	let dead = null;
	let late = null;
	let garbage = null;
	let closed = false;
	let answered = null;
	let turn = Promise.resolve();
	let id = 0;
	const end = child.exit.then((exit) => {
		dead ??= weighDeath({
			...exit,
			late,
			garbage
		});
	});
	function spoil(why) {
		garbage ??= why;
		child.kill();
	}
	const channel = child.pipe === null ? null : openChannel(child.pipe, {
		maxBytes: limits.answerBytes + 2 ** 20,
		onGarbage: spoil,
		onMessage(message) {
			if (answered === null) return spoil("a message that nobody asked for");
			answered(message);
			answered = null;
		}
	});
	async function one(request) {
		if (closed) return {
			is: "refused",
			why: "the child process was closed"
		};
		if (dead !== null) return {
			is: "died",
			death: dead
		};
		const { promise, resolve } = Promise.withResolvers();
		id += 1;
		try {
			channel?.send({
				id,
				request
			});
		} catch (error) {
			return {
				is: "refused",
				why: error.message
			};
		}
		answered = resolve;
		const seconds = request.ask === "start" ? limits.startSeconds : limits.seconds;
		const timer = setTimeout(() => {
			late = seconds;
			resolve(null);
		}, seconds * 1e3);
		const message = await Promise.race([promise, end]);
		clearTimeout(timer);
		answered = null;
		if (dead === null && late === null && garbage === null) {
			const answer = understood(request.ask, message, id);
			if (answer !== null) return answer;
			garbage = `no answer to ${request.ask}`;
		}
		await child.kill();
		dead ??= weighDeath({
			code: null,
			signal: null,
			said: "",
			late,
			garbage
		});
		return {
			is: "died",
			death: dead
		};
	}
	return {
		ask(request) {
			const next = turn.then(() => one(request));
			turn = next;
			return next;
		},
		pid: child.pid,
		async close() {
			closed = true;
			await child.kill();
		}
	};
}
function understood(ask, message, id) {
	const read = reply.safeParse(message);
	if (!read.success || read.data.id !== id) return null;
	if (read.data.is !== "ok") return refusal(read.data.message, read.data.is === "unsupported");
	const value = results[ask].safeParse(read.data.value);
	return value.success ? {
		is: "ok",
		value: value.data,
		peakBytes: read.data.peakBytes
	} : null;
}
/** A disk that is full or a machine without a free process is told as an exit. */
function started(script, env, grant) {
	try {
		return startChild({
			script,
			env,
			grant
		});
	} catch (error) {
		return {
			pipe: null,
			pid: null,
			exit: Promise.resolve({
				code: null,
				signal: null,
				said: error.message
			}),
			kill: () => Promise.resolve()
		};
	}
}
// src/world/onnx/open-onnx.ts
/** Starts a child process for untrusted models and the runtime in it. */
async function openOnnx({ script, provider, runtime, env = {}, tf32, limits = {} }) {
	const found = findRuntime(runtime);
	if (found.is === "absent") return {
		is: "no-runtime",
		why: found.why,
		mend: found.mend
	};
	const all = {
		...childLimits,
		...limits
	};
	const asked = questions(script, childEnvironment(provider, env, tf32), all);
	const started = await asked.ask({
		ask: "start",
		runtime: found.entry,
		provider,
		answerBytes: all.answerBytes
	});
	if (started.is !== "ok") {
		await asked.close();
		return started.is === "refused" ? {
			is: "no-runtime",
			why: started.why,
			mend: runtimeMend
		} : started;
	}
	const known = started.value.providers.map(({ name }) => name);
	if (!known.includes(provider)) {
		await asked.close();
		return {
			is: "no-provider",
			why: `this runtime has no provider ${provider}; it has ${known.join(", ")}`
		};
	}
	return {
		is: "open",
		onnx: {
			runtime: started.value,
			pid: asked.pid,
			load: (model, options = {}) => asked.ask({
				ask: "load",
				model,
				options
			}),
			run: (inputs) => asked.ask({
				ask: "run",
				inputs
			}),
			time: (plan) => asked.ask({
				ask: "time",
				...plan
			}),
			profile: (plan) => asked.ask({
				ask: "profile",
				...plan
			}),
			close: asked.close,
			[Symbol.asyncDispose]: asked.close
		}
	};
}
// src/world/contract/live-model.ts
/** Children that take the place of one that died. */
const mostRestarts = 3;
/** Starts a child and loads the model, a path of this machine, in it. Null: no model may be loaded, and only the runtime is asked for. */
async function openModel(start, path, limit = runLimit(void 0, void 0)) {
	const first = await opened(start, path, limit);
	if (first.is !== "open") return first;
	const deaths = [];
	let current = first.onnx;
	let peak = null;
	let turn = Promise.resolve();
	async function child() {
		if (current !== null) return current;
		const last = deaths.at(-1);
		if (last !== void 0 && deaths.length > mostRestarts) return {
			is: "died",
			death: last.death
		};
		const again = await opened(start, path, limit);
		if (again.is === "open") {
			current = again.onnx;
			return again.onnx;
		}
		const answer = again.is === "not-loaded" ? again.answer : {
			is: "refused",
			why: again.why
		};
		if (answer.is === "died") deaths.push({
			during: "load",
			death: answer.death
		});
		return answer;
	}
	async function asked(question, during) {
		const over = limit.over();
		if (over !== null) return over;
		const onnx = await child();
		if ("is" in onnx) return onnx;
		const answer = await limit.within(question(onnx));
		if (answer.is === "ok" && answer.peakBytes !== null) peak = Math.max(peak ?? 0, answer.peakBytes);
		if (answer.is === "died") deaths.push({
			during,
			death: answer.death
		});
		if (answer.is === "died" || answer.is === "out-of-time") {
			current = null;
			await onnx.close();
		}
		return answer;
	}
	function ask(question, during) {
		const next = turn.then(() => asked(question, during));
		turn = next;
		return next;
	}
	return {
		is: "live",
		model: {
			run: (inputs, during) => ask((onnx) => onnx.run(inputs), during),
			time: (plan, during) => ask((onnx) => onnx.time(plan), during),
			profile: (plan, during) => ask((onnx) => onnx.profile(plan), during),
			loaded: first.loaded,
			runtime: first.onnx.runtime,
			peakBytes: () => peak,
			pid: () => current?.pid ?? null,
			deaths,
			overtime: () => limit.over()?.why ?? null,
			async [Symbol.asyncDispose]() {
				await turn;
				await current?.close();
			}
		}
	};
}
async function opened(start, path, limit) {
	const child = await openOnnx(start);
	if (child.is === "no-runtime") return child;
	if (child.is !== "open") return {
		is: "not-loaded",
		answer: child,
		runtime: null
	};
	const { onnx } = child;
	const answer = path === null ? {
		is: "refused",
		why: "No model may be loaded."
	} : await limit.within(onnx.load(path));
	if (answer.is === "ok") return {
		is: "open",
		onnx,
		loaded: answer.value
	};
	await onnx.close();
	return {
		is: "not-loaded",
		answer,
		runtime: onnx.runtime
	};
}
/** The same model once more, on another provider, for those who need it. */
function lateModel(start, path, limit) {
	let opened = null;
	const model = async () => {
		const it = await opened;
		return it?.is === "live" ? it.model : null;
	};
	let deaths = [];
	return {
		async open() {
			opened ??= openModel(start, path, limit);
			const it = await opened;
			if (it.is === "live") {
				deaths = it.model.deaths;
				return it.model;
			}
			if (it.is === "not-loaded" && it.answer.is === "died") {
				deaths = [{
					during: `load on ${start.provider}`,
					death: it.answer.death
				}];
				return { why: "The model's process died, see crash." };
			}
			return { why: `It does not load on ${start.provider}: ${it.is === "no-runtime" ? it.why : "why" in it.answer ? it.answer.why : ""}` };
		},
		deaths: () => [...deaths],
		async [Symbol.asyncDispose]() {
			await (await model())?.[Symbol.asyncDispose]();
		}
	};
}
// src/weigh/trial/provider-mend.ts
/** What to do where the runtime says that a provider is not there. */
function providerMend(provider) {
	switch (provider) {
		case "cuda":
		case "tensorrt": return "Run it on a machine with NVIDIA's driver, CUDA 12 and cuDNN 9, and install onnxruntime-node with `--onnxruntime-node-install=cuda12`: only then it brings this provider, on Linux x64.";
		case "webgpu": return "Install a Vulkan driver and name its file in VK_DRIVER_FILES; without a GPU SwiftShader is one.";
		case "dml": return "Run it on Windows: onnxruntime-node has DirectML there.";
		case "coreml": return "Run it on macOS: onnxruntime-node has CoreML there.";
		case "cpu": return "Install onnxruntime-node anew: every one has the CPU.";
		case "webnn":
		case "qnn":
		case "openvino":
		case "xnnpack":
		case "rocm":
		case "migraphx": return "Take a build of onnxruntime-node that has it, and name its folder with --runtime.";
		default: return provider;
	}
}
// src/world/contract/load-check.ts
/** Whether the model loads, in one check; one that is not fit for a runtime does not. */
function loadCheck(unfit, opened, provider) {
	const id = "load";
	if (unfit !== null) return {
		id,
		...unfit
	};
	if (opened.is === "live") return {
		id,
		status: "pass",
		measured: opened.model.loaded.milliseconds
	};
	const { answer } = opened;
	switch (answer.is) {
		case "refused": return {
			id,
			status: "fail",
			why: `The runtime does not load the model: ${answer.why}`
		};
		case "unsupported": return {
			id,
			status: "unsupported",
			why: `The runtime cannot load the model: ${answer.why}`
		};
		case "no-provider": return {
			id,
			status: "could-not-run",
			why: `${answer.why}. ${providerMend(provider)}`
		};
		case "out-of-time": return {
			id,
			status: "could-not-run",
			why: answer.why
		};
		case "died": return {
			id,
			status: "could-not-run",
			why: `The model's process died while it loaded (${answer.death.cause}), see crash.`
		};
		default: return answer;
	}
}
// src/world/contract/file-digests.ts
const chunkBytes = 1048576;
/** A file's digests as a result names them: of its bytes, and git's object id of them. It is never held whole. */
function fileDigests(path, format) {
	const file = openSync(path, "r");
	try {
		const { size } = fstatSync(file);
		const sha256 = createHash("sha256");
		const git = createHash(format).update(`blob ${size}\0`);
		const chunk = Buffer.alloc(Math.min(chunkBytes, Math.max(size, 1)));
		for (let got = readSync(file, chunk); got > 0; got = readSync(file, chunk)) {
			sha256.update(chunk.subarray(0, got));
			git.update(chunk.subarray(0, got));
		}
		return [`sha256:${sha256.digest("hex")}`, `git:${git.digest("hex")}`];
	} finally {
		closeSync(file);
	}
}
// src/world/contract/trial-files.ts
/** Files of a folder, none of them outside it. `most` is the cap on what `read` hands over. */
function trialFiles({ root, paths, format }, most = onnxLimits.goldenBytes) {
	const notes = /* @__PURE__ */ new Map();
	function find(path, within = "") {
		const found = foundAt(join(root, path));
		if (found === null) return { is: "absent" };
		const folder = foundAt(join(root, within))?.real ?? root;
		if (found.real === folder) return refused("no-file", `${path === "" ? "the root" : path} is no file.`);
		if (!found.real.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return refused("leads-out", `${path} is a link out of ${within === "" ? "the tree" : within}; put the file itself there.`);
		if (!found.stats.isFile()) return refused("no-file", `${path} is no file.`);
		return {
			is: "read",
			value: {
				real: found.real,
				bytes: found.stats.size
			},
			from: {
				path,
				commit: null,
				id: null
			}
		};
	}
	function note(path) {
		const known = notes.get(path);
		if (known !== void 0) return known;
		const found = find(path);
		if (found.is !== "read") return null;
		try {
			const noted = {
				path,
				digest: fileDigests(found.value.real, format)
			};
			notes.set(path, noted);
			return noted;
		} catch {
			return null;
		}
	}
	return {
		paths,
		find,
		note,
		noted: () => [...notes.values()].sort((a, b) => a.path < b.path ? -1 : 1),
		read(path) {
			const found = find(path);
			if (found.is !== "read") return found;
			const { bytes, real } = found.value;
			if (bytes > most) return {
				...refused("too-large", `${path} holds ${bytes} bytes, more than the ${most} that are read.`),
				fault: "ours"
			};
			try {
				const value = new Uint8Array(readFileSync$1(real));
				note(path);
				return {
					...found,
					value
				};
			} catch (error) {
				return {
					...refused("unreadable", `${path} cannot be read: ${error.code ?? "no reason told"}.`),
					fault: "ours"
				};
			}
		}
	};
}
function refused(reason, why) {
	return {
		is: "unreadable",
		fault: "author",
		reason,
		why
	};
}
function foundAt(path) {
	try {
		const real = realpathSync(path);
		return {
			real,
			stats: statSync(real)
		};
	} catch {
		return null;
	}
}
// src/world/contract/trial-tree.ts
/** Files of a tree that are listed. */
const mostPaths = 5e5;
/** Lists a tree. Without git on the machine, or a repository, the folder itself is walked. */
async function trialTree(root, env) {
	const git = gitIn(root, env);
	const listed = await said(git, [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--deduplicate"
	]);
	if (listed === null) return {
		root,
		paths: walked(root).sort(),
		format: "sha1",
		commit: null
	};
	const format = (await said(git, ["rev-parse", "--show-object-format"]))?.trim() === "sha256" ? "sha256" : "sha1";
	const commit = (await said(git, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]))?.trim() ?? null;
	const paths = listed.split("\0").filter((path) => path !== "");
	return {
		root,
		paths: [...new Set(paths)].slice(0, mostPaths).sort(),
		format,
		commit
	};
}
async function said(git, args) {
	const { code, stdout } = await git(args).catch(() => ({
		code: -1,
		stdout: Buffer.alloc(0)
	}));
	return code === 0 ? stdout.toString() : null;
}
function walked(root) {
	const paths = [];
	const waiting = [""];
	for (let folder = waiting.pop(); folder !== void 0 && paths.length < mostPaths; folder = waiting.pop()) for (const entry of entries(`${root}/${folder}`)) {
		if (entry.name === ".git" || entry.name === "node_modules") continue;
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) waiting.push(path);
		else paths.push(path);
	}
	return paths;
}
function entries(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
// src/read/onnx/float16.ts
const single$1 = /* @__PURE__ */ new Float32Array(1);
const bits$1 = new Uint32Array(single$1.buffer);
/** The number that the bits of a float16 are. */
function float16ToNumber(half) {
	const sign = half & 32768 ? -1 : 1;
	const exponent = half >> 10 & 31;
	const fraction = half & 1023;
	if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
	return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
/** The bits of the float16 that is nearest, ties to even. */
function numberToFloat16(value) {
	if (Number.isNaN(value)) return 32256;
	const sign = value < 0 || Object.is(value, -0) ? 32768 : 0;
	const size = Math.abs(value);
	if (size >= 65520) return sign | 31744;
	const exponent = Math.max(-14, Math.min(15, floorLog2(size)));
	const units = toEven(size / 2 ** (exponent - 10));
	return sign | (size < 2 ** -14 ? units : (exponent + 15 << 10) + (units - 1024));
}
function floorLog2(size) {
	if (size === 0) return -14;
	const guess = Math.floor(Math.log2(size));
	return 2 ** guess > size ? guess - 1 : 2 ** (guess + 1) <= size ? guess + 1 : guess;
}
function toEven(number) {
	const floor = Math.floor(number);
	const rest = number - floor;
	return rest > .5 || rest === .5 && floor % 2 === 1 ? floor + 1 : floor;
}
/** The number that the bits of a bfloat16 are: the upper half of a float32. */
function bfloat16ToNumber(upper) {
	bits$1[0] = upper * 65536;
	return single$1[0];
}
// src/weigh/trial/representable.ts
const single = /* @__PURE__ */ new Float32Array(1);
const singleBits = new Int32Array(single.buffer);
/** Least and greatest finite number of a type. */
function extremes(type) {
	switch (type) {
		case "float16": return {
			low: -65504,
			high: 65504
		};
		case "float32": return {
			low: -(2 ** 128 - 2 ** 104),
			high: 2 ** 128 - 2 ** 104
		};
		case "float64": return {
			low: -Number.MAX_VALUE,
			high: Number.MAX_VALUE
		};
		default: {
			const bits = Number(type.replace(/^u?int/, ""));
			const [low, high] = type.startsWith("u") ? [0n, 2n ** BigInt(bits) - 1n] : [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n];
			return bits === 64 ? {
				low,
				high
			} : {
				low: Number(low),
				high: Number(high)
			};
		}
	}
}
/** The numbers of a type between two numbers, ends included: its least and its greatest; null where it has none there. */
function representable(type, min, max) {
	const all = extremes(type);
	const low = max < all.low || min > all.high ? null : min <= all.low ? all.low : upTo(type, min);
	const high = max >= all.high ? all.high : -upTo(type, -max);
	return low === null || low > high ? null : {
		low,
		high: typeof low === "bigint" ? BigInt(high) : high
	};
}
/** The least number of a type that is not below a number. */
function upTo(type, value) {
	switch (type) {
		case "float64": return value;
		case "float32": {
			const near = Math.fround(value);
			if (near >= value) return near;
			single[0] = near;
			singleBits[0] = stepUp(singleBits[0], near);
			return single[0];
		}
		case "float16": {
			const bits = numberToFloat16(value);
			const near = float16ToNumber(bits);
			return near >= value ? near : float16ToNumber(stepUp(bits, near));
		}
		case "int64":
		case "uint64": return BigInt(Math.ceil(value));
		default: return Math.ceil(value);
	}
}
/** Bits of the next number: those of a negative one count down. */
function stepUp(bits, value) {
	return value === 0 ? 1 : value < 0 ? bits - 1 : bits + 1;
}
// src/weigh/trial/allowed-values.ts
/** Whether a contract says all values that an input may have. */
function isBounded({ categories, type, min, max, max_age }) {
	return categories !== void 0 || type === "bool" || min !== void 0 && max !== void 0 || max_age !== void 0;
}
const words = [
	"alpha",
	"beta",
	"gamma",
	"delta"
];
/** Values that a contract allows an element of a type; where it says no range, `usual` is taken. */
function allowedValues(input, type, now, usual) {
	const { categories, min, max } = input;
	if (categories !== void 0) return {
		is: "one-of",
		values: ofCategories(categories, type)
	};
	if (type === "bool") return {
		is: "one-of",
		values: [0, 1]
	};
	if (type === "string") return {
		is: "one-of",
		values: words
	};
	const time = timeRange(input, now);
	const [low, high] = widened$1(greatest(min, time?.[0]), least(max, time?.[1]), type, usual);
	const range = representable(type, low, high);
	if (range === null) return { why: `no ${type} lies between ${low} and ${high}` };
	return {
		is: "range",
		type,
		...range
	};
}
/** Recent enough to be still fresh when the model sees it. */
function timeRange({ max_age, unit }, now) {
	if (max_age === void 0 || unit === void 0 || !Object.hasOwn(timeUnits, unit)) return null;
	const time = now.getTime() / 1e3 / timeUnits[unit];
	return [time - max_age / 2, time];
}
function widened$1(min, max, type, [low, high]) {
	if (min !== void 0 && max !== void 0) return [min, max];
	if (min !== void 0) return [min, min + Math.max(10, Math.abs(min))];
	if (max !== void 0) return [max - Math.max(10, Math.abs(max)), max];
	return type.startsWith("float") ? [low, high] : [Math.max(0, Number(extremes(type).low)), 9];
}
const greatest = (a, b) => a === void 0 ? b : b === void 0 ? a : Math.max(a, b);
const least = (a, b) => a === void 0 ? b : b === void 0 ? a : Math.min(a, b);
function ofCategories(categories, type) {
	if (type === "string") return categories.map(String);
	return type === "int64" || type === "uint64" ? categories.map((it) => BigInt(Math.trunc(Number(it)) || 0)) : categories.map(Number);
}
// src/weigh/trial/port-shapes.ts
/** The contract's shapes; what it leaves open (`null`, no `shape`) is the model's own, its symbolic names by those of the contract. */
function portShapes(contract, declared) {
	const own = {
		inputs: byName(declared?.inputs),
		outputs: byName(declared?.outputs)
	};
	const names = /* @__PURE__ */ new Map();
	for (const side of ["inputs", "outputs"]) for (const [name, { shape }] of Object.entries(contract[side])) {
		const theirs = own[side].get(name);
		if (shape?.length !== theirs?.length) continue;
		shape?.forEach((size, axis) => {
			const other = theirs?.[axis];
			if (typeof size === "string" && typeof other === "string" && !names.has(other)) names.set(other, size);
		});
	}
	const renamed = (size) => typeof size === "string" ? names.get(size) ?? `${size} of the model` : size;
	const merged = (side) => new Map(Object.entries(contract[side]).map(([name, { shape }]) => {
		const theirs = own[side].get(name)?.map(renamed) ?? null;
		if (shape === void 0 || theirs === null) return [name, shape ?? theirs];
		return [name, shape.length === theirs.length ? shape.map((size, axis) => size ?? theirs[axis] ?? null) : shape];
	}));
	return {
		inputs: merged("inputs"),
		outputs: merged("outputs")
	};
}
function byName(ports = []) {
	return new Map(ports.map(({ name, type }) => [name, shapeOf(type)]));
}
const mostElements$2 = 2 ** 26;
/** The inputs that a request needs, with all sizes known; those that have a default are left out unless asked for. */
function requestPlan(contract, rows, { declared, sizes = /* @__PURE__ */ new Map(), optional = [] } = {}) {
	const shapes = portShapes(contract, declared).inputs;
	const batch = batchDimension(contract);
	const sizeOf = (size) => typeof size === "number" ? size : size !== null && size === batch ? rows : sizes.get(size ?? "") ?? 8;
	const plan = [];
	let elements = 0;
	for (const [name, input] of Object.entries(contract.inputs)) {
		if (input.optional && !optional.includes(name)) continue;
		const inside = tensorInside(input.type);
		if ("why" in inside) return { why: `no value of ${name} can be made: ${inside.why}` };
		const dims = shapes.get(name)?.map(sizeOf) ?? [1];
		elements += inside.tensors * dims.reduce((product, size) => product * size, 1);
		if (!(elements <= mostElements$2)) return { why: `a request of ${rows} rows has more than ${mostElements$2} elements` };
		plan.push({
			name,
			input,
			dims,
			...inside
		});
	}
	return plan;
}
function tensorInside(text) {
	const type = readPortType(text, null);
	const sequence = type?.is === "sequence";
	const inside = type?.is === "sequence" || type?.is === "optional" ? type.of : type;
	if (inside?.is !== "tensor") return { why: `${text} is beyond what is made here` };
	if (!isFed(inside.type)) return { why: `${inside.type} is a type that the runtime's Node binding cannot be fed` };
	const items = (tensors) => tensors.map((tensor) => ({
		is: "tensor",
		tensor
	}));
	if (sequence) return {
		type: inside.type,
		tensors: 2,
		wrap: (tensors) => ({
			is: "sequence",
			items: items(tensors)
		})
	};
	return {
		type: inside.type,
		tensors: 1,
		wrap: (tensors) => items(tensors)[0]
	};
}
// src/weigh/trial/tensor-from.ts
/** A tensor from plain values, one an element, row-major: what `elementReader` reads, written. */
function tensorFrom(type, dims, values) {
	const data = roomFor(type, values.length);
	const wide = type === "int64" || type === "uint64";
	values.forEach((value, at) => {
		data[at] = type === "string" ? String(value) : type === "float16" ? numberToFloat16(Number(value)) : wide ? BigInt(value) : Number(value);
	});
	return {
		type,
		dims,
		data
	};
}
// src/weigh/trial/example-inputs.ts
/** An ordinary request that the contract allows, the same for the same seed: nothing missing, nothing stale, no input that has a default. */
function exampleInputs(contract, { rows, seed, now, declared, sizes }) {
	const plan = requestPlan(contract, rows, {
		declared,
		...sizes && { sizes }
	});
	if ("why" in plan) return plan;
	const random = seeded(seed);
	const made = [];
	for (const { name, input, type, dims, tensors, wrap } of plan) {
		const allowed = allowedValues(input, type, now, [0, 1]);
		if ("why" in allowed) return { why: `no value of ${name} can be made: ${allowed.why}` };
		const count = dims.reduce((product, size) => product * size, 1);
		const one = () => tensorFrom(type, dims, Array.from({ length: count }, () => drawn(allowed, random())));
		made.push({
			name,
			value: wrap(Array.from({ length: tensors }, one))
		});
	}
	return made;
}
function drawn(allowed, share) {
	if (allowed.is === "one-of") return allowed.values[Math.floor(share * allowed.values.length)];
	const { type, low, high } = allowed;
	if (typeof low === "bigint") {
		const at = low + BigInt(Math.floor(share * Number(BigInt(high) - low + 1n)));
		return at > high ? high : at;
	}
	const top = Number(high);
	if (!type.startsWith("float")) return Math.min(top, low + Math.floor(share * (top - low + 1)));
	const value = low * (1 - share) + top * share;
	return Math.min(top, Math.max(low, type === "float32" ? Math.fround(value) : value));
}
/** Numbers from 0 up to 1 that a seed decides: a Weyl sequence, mixed as MurmurHash3 ends. */
function seeded(seed) {
	let state = seed | 0;
	return () => {
		state = state + 2654435769 | 0;
		let mixed = state ^ state >>> 16;
		mixed = Math.imul(mixed, 2246822507);
		mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
		return ((mixed ^ mixed >>> 16) >>> 0) / 2 ** 32;
	};
}
// src/weigh/trial/rows.ts
/** Where rows stand by the declared shapes: every axis that bears the name which counts them, wherever that is. */
function rowAxes(contract, side, declared) {
	const batch = batchDimension(contract);
	const shapes = portShapes(contract, declared)[side];
	return (name) => {
		return (batch === null ? null : shapes.get(name))?.flatMap((size, axis) => size === batch ? [axis] : []) ?? [];
	};
}
/** How many rows values have; null where none counts them, or two disagree. */
function rowsOf(values, axes) {
	const sizes = values.flatMap(({ name, value }) => value.is === "tensor" ? axes(name).map((axis) => value.tensor.dims[axis]) : []);
	const [first] = sizes;
	return first !== void 0 && sizes.every((size) => size === first) ? first : null;
}
/** The rows with these numbers, in this order; a number may come again. */
function takeRows(values, rows, axes) {
	return values.map(({ name, value }) => ({
		name,
		value: ofValue(value, (tensor) => axes(name).filter((axis) => axis < tensor.dims.length).reduce((it, axis) => taken(it, axis, rows), tensor))
	}));
}
/** Rows in another order: the new first row is that with the number `order[0]`. */
const permuteRows = takeRows;
/** So many rows: those that are there, from the first again when they end. No rows stay none. */
function repeatRows(values, rows, axes) {
	const there = rowsOf(values, axes) ?? 0;
	return takeRows(values, there === 0 ? [] : Array.from({ length: rows }, (_, at) => at % there), axes);
}
function ofValue(value, change) {
	return value.is === "tensor" ? {
		is: "tensor",
		tensor: change(value.tensor)
	} : value;
}
/** A tensor seen as blocks along an axis: `outer` times `size` blocks of `inner` entries each (two a number where it is complex). */
function blocks({ dims, data }, axis) {
	const size = dims[axis] ?? 0;
	const outer = dims.slice(0, axis).reduce((product, it) => product * it, 1);
	return {
		outer,
		size,
		inner: outer * size === 0 ? 0 : data.length / (outer * size)
	};
}
function taken(tensor, axis, rows) {
	const { outer, size, inner } = blocks(tensor, axis);
	const kept = rows.filter((row) => row >= 0 && row < size);
	const data = roomLike(tensor.data, outer * kept.length * inner);
	for (let block = 0, to = 0; block < outer; block += 1) for (const row of kept) {
		copy(tensor.data, (block * size + row) * inner, data, to, inner);
		to += inner;
	}
	return {
		type: tensor.type,
		dims: tensor.dims.with(axis, kept.length),
		data
	};
}
function copy(from, at, into, to, count) {
	for (let i = 0; i < count; i += 1) into[to + i] = from[at + i];
}
function roomLike(data, count) {
	return Array.isArray(data) ? roomFor("string", count) : new data.constructor(count);
}
// src/read/onnx/golden-element.ts
/** How a JSON value becomes an element of a type: nothing is rounded silently but the last places of a decimal fraction. */
function elementWriter(type, data) {
	const wrong = (node) => `is ${node.is === "number" ? node.text.slice(0, 40) : kindOf(node)}, which is no ${type}; write one.`;
	const put = (at, value) => {
		data[at] = value;
		return null;
	};
	switch (type) {
		case "string": return (at, node) => node.is === "string" ? put(at, node.value) : wrong(node);
		case "bool": return (at, node) => node.is === "boolean" ? put(at, node.value ? 1 : 0) : wrong(node);
		case "float16":
		case "float32":
		case "float64": {
			const bound = type === "float16" ? 65520 : type === "float32" ? 2 ** 128 - 2 ** 103 : Infinity;
			return (at, node) => {
				if (node.is !== "number") return wrong(node);
				return Math.abs(node.value) >= bound && /\d/.test(node.text) ? wrong(node) : put(at, type === "float16" ? numberToFloat16(node.value) : node.value);
			};
		}
		default: {
			const bits = BigInt(type.replace(/^u?int/, ""));
			const [least, most] = type.startsWith("u") ? [0n, 2n ** bits - 1n] : [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n];
			return (at, node) => {
				const whole = node.is === "number" ? wholeOf(node) : null;
				if (whole === null || whole < least || whole > most) return wrong(node);
				return put(at, bits === 64n ? whole : Number(whole));
			};
		}
	}
}
function wholeOf({ value, text }) {
	if (/^-?\d{1,20}$/.test(text)) return BigInt(text);
	return Number.isSafeInteger(value) ? BigInt(value) : null;
}
// src/read/onnx/golden-json.ts
/**
* A golden case in JSON: `{inputs: {name: nested arrays}, outputs: {…}}`. Types are the declared ones of the model; a value may state
* its own: `{type, shape, data}`, which is also how an empty tensor says its shape. NaN and infinities are written as Python's json does.
*/
function readGoldenJson(text, from, declared) {
	const parsed = parseJsonTree(text);
	const unreadable = whyUnreadable(parsed, from.path);
	if (unreadable !== null) return unreadable;
	const refuse = (why) => within(from.path, refused$1("invalid-golden", why));
	const repeated = parsed.issues.find(({ reason }) => reason === "duplicate-key" || reason === "reserved-key");
	if (repeated !== void 0) return refuse(repeated.why);
	const { node } = parsed;
	const inputs = named$1(valueAt$1(node, "inputs"), declared.inputs, "inputs");
	const outputs = named$1(valueAt$1(node, "outputs"), declared.outputs, "outputs");
	if (typeof inputs === "string") return refuse(inputs);
	if (typeof outputs === "string") return refuse(outputs);
	return {
		is: "read",
		value: {
			inputs,
			outputs
		},
		from
	};
}
function named$1(section, declared, field) {
	if (section?.is !== "map") return `${field} is ${section === null ? "missing" : kindOf(section)}; write a map of names to nested arrays.`;
	const values = [];
	for (const { key, value, line } of section.entries) {
		const read = tensorOf(value, declared.find(({ name }) => name === key));
		if (typeof read === "string") return `${field}.${key}: line ${line}: ${read}`;
		values.push({
			name: key,
			value: {
				is: "tensor",
				tensor: read
			}
		});
	}
	return values;
}
function tensorOf(node, port) {
	const declared = port?.type.is === "tensor" ? port.type : null;
	const own = node.is === "map";
	const type = own ? textOf(valueAt$1(node, "type")) : declared?.type ?? null;
	const elements = own ? valueAt$1(node, "data") : node;
	if (type === null) return own || port === void 0 ? "the model declares no tensor of this name; write {\"type\": …, \"shape\": […], \"data\": […]}." : "the model declares no tensor here; golden cases of other values are written in ONNX’s own layout.";
	if (!isFed(type)) return `the type ${JSON.stringify(type)} cannot be fed; choose one of ${fedTypes.join(", ")}.`;
	if (elements === null) return "it has no data; write nested arrays.";
	const shape = own ? sizesOf$1(valueAt$1(node, "shape")) : null;
	if (shape === "no") return "its shape is no list of whole numbers.";
	const found = flat(elements);
	if (typeof found === "string") return found;
	const count = found.items.length;
	const dims = shape ?? (count === 0 ? emptyDims(found.dims, declared?.shape ?? null) : found.dims);
	if (dims.reduce((product, size) => product * size, 1) !== count) return `its shape [${dims.join(", ")}] does not fit ${count} elements.`;
	const data = roomFor(type, count);
	const write = elementWriter(type, data);
	for (const [at, item] of found.items.entries()) {
		const why = write(at, item);
		if (why !== null) return `line ${item.line}: element ${at} ${why}`;
	}
	return {
		type,
		dims,
		data
	};
}
function textOf(node) {
	return node?.is === "string" ? node.value : null;
}
function sizesOf$1(node) {
	if (node === null) return null;
	if (node.is !== "list") return "no";
	const sizes = node.items.map((item) => item.is === "number" && Number.isSafeInteger(item.value) && item.value >= 0 ? item.value : -1);
	return sizes.includes(-1) ? "no" : sizes;
}
/** Nested arrays with nothing in them cannot say how many columns a row would have: the declared shape does. */
function emptyDims(found, declared) {
	return [...found, ...(declared ?? []).slice(found.length).map((size) => typeof size === "number" ? size : 0)];
}
function flat(node) {
	const dims = [];
	let items = [node];
	while (items[0]?.is === "list") {
		const length = items[0].items.length;
		const next = [];
		for (const item of items) {
			if (item.is !== "list" || item.items.length !== length) return `line ${item.line}: rows are of different lengths; each list of dimension ${dims.length + 1} must hold ${length}.`;
			for (const inner of item.items) next.push(inner);
		}
		dims.push(length);
		items = next;
	}
	const list = items.find(({ is }) => is === "list");
	return list === void 0 ? {
		dims,
		items
	} : `line ${list.line}: a list stands where other elements are single values.`;
}
// src/read/onnx/fill-from-raw.ts
/** Copies little-endian raw data of exactly the right length into a tensor's room, small elements unpacked. Node's hosts are little-endian. */
function fillFromRaw({ type, data }, raw) {
	if (Array.isArray(data)) return;
	const { bits } = storages[type];
	if (bits < 8) for (let at = 0; at < data.length; at += 1) data[at] = smallAt(raw, at * bits, bits, type.startsWith("int"));
	else if (type === "bool") for (let at = 0; at < raw.length; at += 1) data[at] = raw[at] === 0 ? 0 : 1;
	else new Uint8Array(data.buffer).set(raw);
}
/** Turns the bytes of each item around, in place. */
function swapBytes(bytes, size) {
	if (size === 1) return;
	for (let at = 0; at + size <= bytes.length; at += size) bytes.subarray(at, at + size).reverse();
}
/** An element of less than a byte in a stream of bits, the low ones first; its sign is carried where it has one. */
function smallAt(bytes, bit, bits, signed) {
	const byte = Math.floor(bit / 8);
	const value = ((bytes[byte] ?? 0) | (bytes[byte + 1] ?? 0) << 8) >> bit % 8 & 2 ** bits - 1;
	return signed && value >= 2 ** (bits - 1) ? value - 2 ** bits : value;
}
// src/read/onnx/npy-header.ts
const magic = [
	147,
	78,
	85,
	77,
	80,
	89
];
/** The longest header that is read; numpy itself stops at 10,000 characters unless told otherwise. */
const most$3 = 65536;
/** Reads a .npy header of format 1, 2 or 3 by a small grammar of its own: a dictionary of one text, one truth value, one tuple. */
function readNpyHeader(bytes) {
	if (magic.some((byte, at) => bytes[at] !== byte)) return "it is no .npy file";
	const version = bytes[6] ?? 0;
	if (version < 1 || version > 3) return `its format is version ${version}, and 1 to 3 are known`;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const begin = version === 1 ? 10 : 12;
	if (bytes.length < begin) return "its header is cut off";
	const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
	const start = begin + length;
	if (length > most$3) return `its header is longer than ${most$3} bytes`;
	if (start > bytes.length) return "its header is cut off";
	const text = new TextDecoder().decode(bytes.subarray(begin, start));
	const body = /^\{([^{}]*)\}\s*$/.exec(text)?.[1];
	if (body === void 0) return "its header is no dictionary";
	const parsed = fieldsOf(body);
	return typeof parsed === "string" ? parsed : {
		...parsed,
		start
	};
}
const field = /\s*(?:'(\w+)'|"(\w+)")\s*:\s*(?:'([^']*)'|"([^"]*)"|(True|False)|\(([\d\s,L]*)\))\s*(?:,|$)/y;
function fieldsOf(body) {
	if (/['"]descr['"]\s*:\s*\[/.test(body)) return "it holds a structured array; write one array for each field";
	const found = /* @__PURE__ */ new Map();
	field.lastIndex = 0;
	while (body.slice(field.lastIndex).trim() !== "") {
		const at = field.exec(body);
		if (at === null) return "its header cannot be read";
		const key = at[1] ?? at[2] ?? "";
		if (found.has(key)) return `its header names ${key} twice`;
		found.set(key, at[3] ?? at[4] ?? at[5] ?? `(${at[6]})`);
	}
	const [descr, order, shape] = [
		found.get("descr"),
		found.get("fortran_order"),
		found.get("shape")
	];
	if (descr === void 0 || shape === void 0 || order !== "True" && order !== "False" || found.size !== 3) return "its header lacks descr, fortran_order or shape";
	const sizes = sizesOf(shape);
	if (sizes === null) return `its shape ${shape.slice(0, 100)} is no tuple of sizes`;
	return {
		descr,
		fortran: order === "True",
		shape: sizes
	};
}
/** `(3, 4)`, `(3,)`, `()` and Python 2's `(3L, 4L)`. */
function sizesOf(shape) {
	const parts = shape.slice(1, -1).split(",").map((part) => part.trim());
	if (parts.at(-1) === "") parts.pop();
	const sizes = parts.map((part) => /^\d{1,16}L?$/.test(part) ? Number(part.replace("L", "")) : NaN);
	return sizes.every(Number.isSafeInteger) ? sizes : null;
}
// src/read/onnx/row-major.ts
/** Elements that were written first index fastest (Fortran's order), put in row-major order. */
function rowMajor(data, dims) {
	const strides = [];
	let stride = 1;
	for (const size of dims) {
		strides.push(stride);
		stride *= size;
	}
	const index = dims.map(() => 0);
	const ordered = data.slice();
	let source = 0;
	for (let at = 0; at < data.length; at += 1) {
		ordered[at] = data[source];
		for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
			const next = index[axis] + 1;
			if (next < dims[axis]) {
				index[axis] = next;
				source += strides[axis];
				break;
			}
			source -= index[axis] * strides[axis];
			index[axis] = 0;
		}
	}
	return ordered;
}
// src/read/onnx/npy.ts
/** A .npy file as a tensor, in row-major order whatever order it was written in. Nothing in it is evaluated. */
function readNpy(bytes, from, limits = onnxLimits) {
	const read = bytes.length > limits.goldenBytes ? tooLarge(`it holds more than ${limits.goldenBytes} bytes`) : npyOf(bytes, limits);
	return read.is === "unreadable" ? within(from.path, read) : {
		is: "read",
		value: read.tensor,
		from
	};
}
/** The same, before the file has a name. */
function npyOf(bytes, limits) {
	const header = readNpyHeader(bytes);
	if (typeof header === "string") return refused$1("invalid-npy", `${header}; write it with numpy.save.`);
	const { descr, fortran, shape, start } = header;
	const item = itemOf(descr);
	if ("why" in item) return refused$1("unsupported", `its elements are ${item.why}`, item.fault);
	if (shape.length > limits.rank) return refused$1("too-large", `it has more than ${limits.rank} dimensions.`, "ours");
	const count = elementCount(shape);
	if (count === null) return refused$1("invalid-npy", `its shape ${show$1(shape)} is more elements than can be counted; write it again.`);
	if (Math.max(memoryBytes(item.type, count), count * item.size) > limits.valueBytes) return tooLarge(`its shape ${show$1(shape)} of ${descr} is more than ${limits.valueBytes} bytes`);
	const body = bytes.subarray(start);
	if (body.length !== count * item.size) return refused$1("invalid-npy", `its shape ${show$1(shape)} of ${descr} needs ${count * item.size} bytes, and it has ${body.length}; write it again.`);
	const data = roomFor(item.type, count);
	const tensor = {
		type: item.type,
		dims: shape,
		data
	};
	if (Array.isArray(data)) for (let at = 0; at < count; at += 1) {
		const text = textAt$1(body.subarray(at * item.size, (at + 1) * item.size), item);
		if (text === null) return refused$1("invalid-npy", `its element ${at} is no text in ${item.unicode ? "UTF-32" : "UTF-8"}; write it as str.`);
		data[at] = text;
	}
	else {
		fillFromRaw(tensor, body);
		if (item.big) swapBytes(new Uint8Array(data.buffer), item.size);
	}
	return {
		is: "npy",
		tensor: fortran ? {
			...tensor,
			data: rowMajor(data, shape)
		} : tensor
	};
}
function tooLarge(what) {
	return refused$1("too-large", `${what}.`, "ours");
}
const numbers = {
	b1: "bool",
	i1: "int8",
	i2: "int16",
	i4: "int32",
	i8: "int64",
	u1: "uint8",
	u2: "uint16",
	u4: "uint32",
	u8: "uint64",
	f2: "float16",
	f4: "float32",
	f8: "float64"
};
const named = {
	O: "Python objects, which only unpickling could read, and that runs code; save numbers or texts.",
	c: "complex numbers, which the runtime’s binding cannot carry; save real and imaginary parts.",
	f: "floating-point numbers of a size that ONNX does not have; save float16, float32 or float64.",
	M: "dates; save them as int64 seconds.",
	m: "time differences; save them as int64 seconds.",
	V: "raw bytes (bfloat16 and float8 are written so); save them as float32."
};
function itemOf(descr) {
	const [, order = "", kind = "", size = ""] = /^([<>|=]?)([a-zA-Z])(\d{0,9}(?:\[[^\]]*\])?)$/.exec(descr) ?? [];
	const type = numbers[`${kind}${size}`];
	if (type !== void 0) return {
		type,
		size: Number(size),
		big: order === ">",
		unicode: false
	};
	if (kind === "S") return {
		type: "string",
		size: Number(size),
		big: false,
		unicode: false
	};
	if (kind === "U") return {
		type: "string",
		size: Number(size) * 4,
		big: order === ">",
		unicode: true
	};
	return {
		why: (Object.hasOwn(named, kind) ? named[kind] : void 0) ?? `of a type that this version does not know (${JSON.stringify(descr.slice(0, 40))}).`,
		fault: kind === "O" ? "author" : "ours"
	};
}
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** One text of fixed width: numpy fills up with zeros. */
function textAt$1(bytes, { unicode, big }) {
	try {
		if (!unicode) return utf8.decode(bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1));
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const points = Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, !big));
		const end = points.findLastIndex((point) => point !== 0) + 1;
		return points.slice(0, end).map((point) => String.fromCodePoint(point)).join("");
	} catch {
		return null;
	}
}
// src/read/onnx/npz.ts
/** The arrays of a .npz file by their names (`numpy.savez(path, amount=…)`), in the archive's order. */
function readNpz(bytes, from, limits = onnxLimits) {
	const refuse = (refusal) => within(from.path, refusal);
	if (bytes.length > limits.goldenBytes) return refuse(refused$1("too-large", `it holds more than ${limits.goldenBytes} bytes.`, "ours"));
	const archive = unzip(bytes, limits.valueBytes);
	if (archive.is === "unreadable") return refuse(archive);
	const arrays = [];
	let left = limits.valueBytes;
	for (const [file, body] of archive.files) {
		const name = file.replace(/\.npy$/, "");
		const read = npyOf(body, {
			...limits,
			valueBytes: left
		});
		if (read.is === "unreadable") return refuse(within(JSON.stringify(file.slice(0, 100)), read));
		const { data } = read.tensor;
		left -= Array.isArray(data) ? data.length * 8 : data.byteLength;
		arrays.push({
			name,
			value: {
				is: "tensor",
				tensor: read.tensor
			}
		});
	}
	return {
		is: "read",
		value: arrays,
		from
	};
}
// src/read/onnx/map-keys.ts
/** The keys of a MapProto: whole numbers, or texts; null with why where they are damaged or too many. */
function mapKeys(bytes, most) {
	const keys = [];
	let wrong = null;
	const add = (key) => {
		if (keys.length >= most) wrong = `a map has more than ${most} keys`;
		else keys.push(key);
		return wrong === null;
	};
	const whole = (low, high) => add(BigInt(high) << 32n | BigInt(low >>> 0));
	const why = eachField(bytes, ({ id, wire, low, high, bytes: field }) => {
		if (id === proto.map.stringKeys) {
			const text = textOf$2(field);
			if (text === null) return `string_keys ${keys.length} is no UTF-8`;
			add(text);
		}
		if (id === proto.map.keys) {
			if (wire === 0) whole(low, high);
			else return eachVarint(field, whole) ?? wrong;
		}
		return wrong;
	});
	return why === null ? { keys } : { why };
}
// src/read/onnx/fill-from-typed.ts
/** Fills a tensor's room from the field of its TensorProto that holds its elements; the scan has counted them. Answers why it cannot. */
function fillFromTyped(tensor, proto, from) {
	const put = writerOf(tensor, from);
	return eachField(proto, (field) => dataFields.get(field.id) === from ? put(field) : null);
}
function writerOf(tensor, from) {
	const { data } = tensor;
	switch (from) {
		case "raw": return ({ bytes }) => {
			if (!Array.isArray(data) && bytes.length <= Math.max(data.byteLength, 1)) fillFromRaw(tensor, bytes);
			return null;
		};
		case "string": return texts(data);
		case "float":
		case "double": return floats(data);
		case "int32":
		case "int64":
		case "uint64": return varints(tensor);
		default: return from;
	}
}
function texts(data) {
	let at = 0;
	return ({ bytes }) => {
		const text = textOf$2(bytes);
		if (text === null) return `entry ${at} of string_data is no UTF-8`;
		data[at++] = text;
		return null;
	};
}
function floats(data) {
	let at = 0;
	return ({ bytes }) => {
		if (Array.isArray(data)) return null;
		new Uint8Array(data.buffer).set(bytes, at);
		at += bytes.length;
		return null;
	};
}
function varints({ type, data }) {
	const put = putter(type, data);
	return ({ wire, low, high, bytes }) => {
		if (wire === 0) {
			put(low, high);
			return null;
		}
		return eachVarint(bytes, (first, second) => {
			put(first, second);
			return true;
		});
	};
}
/** Writes one number after the other: 64 bits as halves, small integers unpacked, all else by its low bits. */
function putter(type, data) {
	let at = 0;
	if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
		const halves = new DataView(data.buffer);
		return (low, high) => {
			halves.setInt32(at, low, true);
			halves.setInt32(at + 4, high, true);
			at += 8;
		};
	}
	const { bits, perEntry } = storages[type];
	if (bits < 8) return (low) => {
		for (let place = 0; place < perEntry && at < data.length; place += 1) data[at++] = smallAt([low & 255], place * bits, bits, type.startsWith("int"));
	};
	if (type === "bool") return (low, high) => {
		data[at++] = low === 0 && high === 0 ? 0 : 1;
	};
	return (low) => {
		data[at++] = low;
	};
}
// src/read/onnx/tensor.ts
/** A TensorProto as a tensor, from whichever field its data stand in. `room` is what a larger value has left of the cap on its bytes. */
function readTensorProto(bytes, external, limits, room = limits.valueBytes) {
	const head = scanTensor(bytes, limits);
	if (head.is === "unreadable") return head;
	const { name, type, dims, count, from } = head;
	const where = name === "" ? "the tensor" : `tensor ${JSON.stringify(name.slice(0, 100))}`;
	if (memoryBytes(type, count) > room) return refused$1("too-large", `${where}: dims ${show$1(dims)} of ${type} take the value over ${limits.valueBytes} bytes.`, "ours");
	const tensor = {
		type,
		dims,
		data: roomFor(type, count)
	};
	if (from === null) return {
		is: "named",
		name,
		tensor
	};
	if (typeof from === "object") {
		const raw = externalBytes(head, from, external);
		if ("is" in raw) return within(where, raw);
		fillFromRaw(tensor, raw);
		return {
			is: "named",
			name,
			tensor
		};
	}
	const why = fillFromTyped(tensor, bytes, from);
	return why === null ? {
		is: "named",
		name,
		tensor
	} : refused$1("invalid-onnx", `${where}: ${why}; write the file again.`);
}
function externalBytes({ type, count }, from, external) {
	const file = external(from.location);
	const shown = JSON.stringify(from.location.slice(0, 200));
	if (file.is === "absent") return refused$1("absent", `external_data.location: ${shown} is not there; put it beside the file.`);
	if (file.is === "unreadable") return within(`external_data.location ${shown}`, file);
	const end = from.offset + rawBytes(type, count);
	if (end > file.value.length) return refused$1("invalid-onnx", `${shown} ends at ${file.value.length}, and the data would end at ${end}.`);
	if (from.checksum !== null && createHash("sha1").update(file.value).digest("hex") !== from.checksum.toLowerCase()) return refused$1("checksum", `${shown} is not the file that external_data.checksum (SHA-1) names.`);
	return file.value.subarray(from.offset, end);
}
// src/read/onnx/value.ts
/** A golden file of ONNX's own layout (`input_0.pb`): a TensorProto, SequenceProto, OptionalProto or MapProto. */
function readValueProto(bytes, as, from, options = {}) {
	const limits = options.limits ?? onnxLimits;
	if (bytes.length > limits.goldenBytes) return within(from.path, refused$1("too-large", `it holds more than ${limits.goldenBytes} bytes.`, "ours"));
	const external = options.external ?? (() => ({ is: "absent" }));
	const read = readers[as](bytes, {
		external,
		limits,
		depth: 1,
		left: {
			items: limits.items,
			bytes: limits.valueBytes
		}
	});
	return read.is === "unreadable" ? within(from.path, read) : {
		is: "read",
		value: {
			name: read.name,
			value: read.value
		},
		from
	};
}
const readers = {
	tensor: readTensor,
	sequence: readSequence,
	optional: readOptional,
	map: readMap
};
const sparse = {
	is: "unsupported",
	why: "a sparse tensor, which the runtime’s binding cannot carry"
};
function readTensor(bytes, { external, limits, left }) {
	const read = readTensorProto(bytes, external, limits, left.bytes);
	if (read.is === "unreadable") return read;
	const { data } = read.tensor;
	left.bytes -= Array.isArray(data) ? data.length * 8 : data.byteLength;
	return {
		is: "got",
		name: read.name,
		value: {
			is: "tensor",
			tensor: read.tensor
		}
	};
}
/** Reads one that stands inside another, within what is left of the caps. */
function inside(as, bytes, context) {
	if (context.depth >= context.limits.valueDepth) return refused$1("too-deep", `values stand more than ${context.limits.valueDepth} deep in one another.`, "ours");
	context.left.items -= 1;
	if (context.left.items < 0) return refused$1("too-large", `it holds more than ${context.limits.items} items.`, "ours");
	return readers[as](bytes, {
		...context,
		depth: context.depth + 1
	});
}
/** Visits a container's fields: those of `members` are read and put in `items`, the others go to `other`. */
function collect(bytes, members, context, items, other) {
	let refusal = null;
	const why = eachField(bytes, ({ id, wire, low, bytes: field }) => {
		const as = members.get(id);
		if (as === void 0) return other(id, low, field);
		if (wire !== 2) return `field ${id} is of another wire type`;
		const got = as === "sparse" ? {
			is: "got",
			name: "",
			value: sparse
		} : inside(as, field, context);
		if (got.is === "unreadable") {
			refusal = within(`item ${items.length}`, got);
			return "stopped";
		}
		items.push(got.value);
		return null;
	});
	if (refusal !== null) return refusal;
	return why === null ? null : refused$1("invalid-onnx", `${why}; write the file again.`);
}
const { sequence, optional, map: map$1 } = proto;
const sequenceMembers = /* @__PURE__ */ new Map([
	[sequence.tensors, "tensor"],
	[sequence.sparseTensors, "sparse"],
	[sequence.sequences, "sequence"],
	[sequence.maps, "map"],
	[sequence.optionals, "optional"]
]);
const optionalMembers = /* @__PURE__ */ new Map([
	[optional.tensor, "tensor"],
	[optional.sparseTensor, "sparse"],
	[optional.sequence, "sequence"],
	[optional.map, "map"],
	[optional.optional, "optional"]
]);
const mapMembers = /* @__PURE__ */ new Map([[map$1.values, "sequence"]]);
function readSequence(bytes, context) {
	const items = [];
	let name = "";
	const refusal = collect(bytes, sequenceMembers, context, items, (id, _number, field) => {
		if (id === sequence.name) name = nameOf$1(field);
		return null;
	});
	if (refusal !== null) return refusal;
	if (new Set(items.map(({ is }) => is)).size > 1) return refused$1("invalid-onnx", "a sequence holds items of more than one kind; write the file again.");
	return {
		is: "got",
		name,
		value: {
			is: "sequence",
			items
		}
	};
}
function readOptional(bytes, context) {
	const items = [];
	let name = "";
	const refusal = collect(bytes, optionalMembers, context, items, (id, _number, field) => {
		if (id === optional.name) name = nameOf$1(field);
		return null;
	});
	if (refusal !== null) return refusal;
	if (items.length > 1) return refused$1("invalid-onnx", "an optional holds more than one value; write the file again.");
	return {
		is: "got",
		name,
		value: {
			is: "optional",
			value: items[0] ?? null
		}
	};
}
function readMap(bytes, context) {
	const values = [];
	let name = "";
	let type = 0;
	const refusal = collect(bytes, mapMembers, context, values, (id, number, field) => {
		if (id === map$1.name) name = nameOf$1(field);
		if (id === map$1.keyType) type = number;
		return null;
	});
	if (refusal !== null) return refusal;
	const read = mapKeys(bytes, context.limits.items);
	if ("why" in read) return refused$1("invalid-onnx", `${read.why}; write the file again.`);
	const { keys } = read;
	const keyType = elementTypes[type];
	const items = values[0]?.is === "sequence" ? values[0].items : [];
	if (keyType === void 0 || !/^(u?int(8|16|32|64)|string)$/.test(keyType)) return refused$1("invalid-onnx", `a map's keys are of type ${keyType ?? type}; they are whole numbers or strings.`);
	if (values.length > 1 || items.length !== keys.length) return refused$1("invalid-onnx", `a map has ${keys.length} keys and ${items.length} values; write the file again.`);
	return {
		is: "got",
		name,
		value: {
			is: "map",
			keyType,
			keys,
			values: items
		}
	};
}
// src/weigh/trial/golden-sides.ts
const written = [["inputs", /^inputs?[/_](.+)$/s], ["outputs", /^outputs?[/_](.+)$/s]];
/**
* Arrays of one file, told apart by name: as the model calls it; else `inputs/NAME`, `input_NAME`, `outputs/NAME`, `output_NAME`, or
* `input_0`, `output_0` by place. A name that is an input's and an output's must say which.
*/
function goldenSides(arrays, ports) {
	const sides = {
		inputs: [],
		outputs: []
	};
	for (const { name, value } of arrays) {
		const placed = placeOf(name, ports);
		if ("why" in placed) return placed;
		if (sides[placed.side].some((it) => it.name === placed.name)) return { why: `two arrays are ${JSON.stringify(placed.name)} of the ${placed.side}; leave one of them out.` };
		sides[placed.side].push({
			name: placed.name,
			value
		});
	}
	return sides;
}
function placeOf(name, ports) {
	const shown = JSON.stringify(name.slice(0, 100));
	const [input, output] = [ports.inputs.includes(name), ports.outputs.includes(name)];
	if (input && output) return { why: `the array ${shown} is an input and an output; call it inputs/${name} or outputs/${name}.` };
	if (input || output) return {
		side: input ? "inputs" : "outputs",
		name
	};
	for (const [side, form] of written) {
		const inner = form.exec(name)?.[1];
		if (inner === void 0) continue;
		if (ports[side].includes(inner)) return {
			side,
			name: inner
		};
		const byPlace = /^\d{1,4}$/.test(inner) ? ports[side][Number(inner)] : void 0;
		if (byPlace !== void 0) return {
			side,
			name: byPlace
		};
		return {
			side,
			name: inner
		};
	}
	return { why: `the array ${shown} is neither an input nor an output of the model; call it by the model's name, inputs/NAME or outputs/NAME.` };
}
// src/world/contract/golden-case.ts
/** Files of one folder that are values. */
const mostFiles = 2e3;
/** The examples of one case, read: a folder in ONNX's layout or of arrays, an `.npz` file, a JSON file. */
function goldenCase({ path, files: inside }, facts, files) {
	const from = {
		path,
		commit: null,
		id: null
	};
	if (inside.length === 1 && inside[0] === path) {
		const bytes = files.read(path);
		if (bytes.is !== "read") return bytes;
		return /\.npz$/i.test(path) ? ofArchive(bytes.value, from, facts) : ofJson(bytes.value, from, facts);
	}
	return ofFolder(path, inside, facts, files);
}
function ofArchive(bytes, from, { inputs, outputs }) {
	const arrays = readNpz(bytes, from);
	if (arrays.is !== "read") return arrays;
	const sides = goldenSides(arrays.value, {
		inputs: inputs.map(({ name }) => name),
		outputs: outputs.map(({ name }) => name)
	});
	return "why" in sides ? wrong(`${from.path}: ${sides.why}`) : {
		is: "read",
		value: sides,
		from
	};
}
function ofJson(bytes, from, facts) {
	const text = decodeText(bytes, from);
	return text.is === "read" ? readGoldenJson(text.value, from, facts) : text;
}
/** A value by the name that its file says, where the model knows it, else by the number in the file's name. */
function ofFolder(folder, inside, facts, files) {
	const read = {
		inputs: [],
		outputs: []
	};
	const values = inside.filter((path) => path.slice(folder.length + 1).match(/^(?:in|out)put_\d+\.(?:pb|npy)$/));
	if (values.length > mostFiles) return {
		...wrong(`${folder}: it holds more than ${mostFiles} values.`),
		fault: "ours"
	};
	for (const path of values) {
		const [, side = "", number = "", kind = ""] = /\/(in|out)put_(\d+)\.(pb|npy)$/.exec(`/${path}`) ?? [];
		const [ports, into] = side === "in" ? [facts.inputs, read.inputs] : [facts.outputs, read.outputs];
		const value = valueAt(path, kind, ports, Number(number), files);
		if (value.is === "absent") return wrong(`${path} is not there.`);
		if (value.is === "unreadable") return value;
		if (into.some(({ name }) => name === value.value.name)) return wrong(`${folder}: two files are ${JSON.stringify(value.value.name)}.`);
		into.push(value.value);
	}
	return {
		is: "read",
		value: read,
		from: {
			path: folder,
			commit: null,
			id: null
		}
	};
}
function valueAt(path, kind, ports, number, files) {
	const bytes = files.read(path);
	if (bytes.is !== "read") return bytes;
	const placed = ports[number];
	const nowhere = () => wrong(`${path}: the model has ${ports.length} of these, so none has the number ${number}.`);
	if (kind === "npy") {
		const tensor = readNpy(bytes.value, bytes.from);
		if (tensor.is !== "read") return tensor;
		const value = {
			is: "tensor",
			tensor: tensor.value
		};
		return placed === void 0 ? nowhere() : {
			is: "read",
			value: {
				name: placed.name,
				value
			},
			from: bytes.from
		};
	}
	const external = (location) => files.read(posix.join(posix.dirname(path), location));
	const as = (port) => readValueProto(bytes.value, protoOf(port), bytes.from, {
		external,
		limits: onnxLimits
	});
	const read = as(placed);
	if (read.is !== "read") return read;
	const named = ports.find(({ name }) => name === read.value.name);
	if (named === void 0) return placed === void 0 ? nowhere() : {
		...read,
		value: {
			...read.value,
			name: placed.name
		}
	};
	return protoOf(named) === protoOf(placed) ? read : as(named);
}
function protoOf(port) {
	switch (port?.type.is) {
		case "sequence":
		case "optional":
		case "map": return port.type.is;
		default: return "tensor";
	}
}
function wrong(why) {
	return {
		is: "unreadable",
		fault: "author",
		reason: "invalid-golden",
		why
	};
}
// src/world/contract/trial-example.ts
/** Golden cases that are looked through for requests. */
const mostCases = 50;
/** Requests of golden cases that can be read, and are whole and of the model's types: one broken case takes no other check with it. */
function goldenRequests(contract, at, declared, files) {
	return goldenCases(contract, at, files.paths).slice(0, mostCases).flatMap((place) => {
		const read = goldenCase(place, declared, files);
		if (read.is !== "read") return [];
		const { inputs } = read.value;
		return declared.inputs.every((port) => inputs.some(({ name, value }) => name === port.name && fits(value, port))) ? [{
			name: `golden/${place.path}`,
			inputs
		}] : [];
	});
}
function fits(value, { type }) {
	if (value.is !== "tensor" || type.is !== "tensor") return value.is === type.is;
	const { type: own, dims } = value.tensor;
	if (own !== type.type || type.shape !== null && type.shape.length !== dims.length) return false;
	return type.shape?.every((size, axis) => typeof size !== "number" || size === dims[axis]) ?? true;
}
/** What makes a request of so many rows: a golden one's, repeated; else one made from the contract. */
function trialExample(contract, facts, golden, now) {
	const axes = rowAxes(contract, "inputs", facts);
	const filled = (inputs) => (rowsOf(inputs, axes) ?? 0) > 0;
	const found = golden.find(({ inputs }) => filled(inputs)) ?? golden.find(({ inputs }) => rowsOf(inputs, axes) === null);
	const made = (rows) => exampleInputs(contract, {
		rows,
		seed: contract.generated.seed,
		now,
		declared: facts
	});
	return (rows) => {
		if (found === void 0) return made(rows);
		const repeated = repeatRows(found.inputs, rows, axes);
		return "why" in repeated ? repeated : freshened(repeated, contract, () => made(rows));
	};
}
/** Times of a golden case are of the day it was written; a request of today has others. */
function freshened(inputs, { inputs: declared }, made) {
	const timed = new Set(Object.keys(declared).filter((name) => declared[name]?.max_age !== void 0));
	if (timed.size === 0) return inputs;
	const fresh = made();
	if ("why" in fresh) return fresh;
	return inputs.map((input) => timed.has(input.name) ? fresh.find(({ name }) => name === input.name) ?? input : input);
}
// src/weigh/element-reader.ts
function elementReader({ type, dims, data }) {
	const count = data.length;
	if (type === "float16") return {
		count,
		dims,
		at: (index) => float16ToNumber(Number(data[index]))
	};
	if (type === "bfloat16") return {
		count,
		dims,
		at: (index) => bfloat16ToNumber(Number(data[index]))
	};
	return {
		count,
		dims: type.startsWith("complex") ? [...dims, 2] : dims,
		at: (index) => data[index]
	};
}
// src/weigh/shortest.ts
/** What somebody wrote before it became an element of this type: 0.1, not the 0.10000000149 that a float32 holds. It reads back as the same element. */
function shortest(value, type) {
	if (!Number.isFinite(value)) return value;
	if (type === "float32") return rounded$1(value, 9, Math.fround);
	return type === "float16" ? rounded$1(value, 5, (it) => float16ToNumber(numberToFloat16(it))) : value;
}
/** So many digits always read back. */
function rounded$1(value, digits, round) {
	if (Number.isInteger(value) && Math.abs(value) < 2048) return value;
	for (let precision = digits - 3; precision < digits; precision += 1) {
		const short = Number(value.toPrecision(precision));
		if (round(short) === value) return short;
	}
	return Number(value.toPrecision(digits));
}
// src/weigh/trial/json-value.ts
/** A tensor's elements as JSON has them; a 64-bit integer is the nearest number that a double holds, a float the shortest that reads back. */
function jsonElements(tensor, missing) {
	const { at, count } = elementReader(tensor);
	return Array.from({ length: count }, (_, i) => jsonElement(at(i), tensor.type, missing));
}
/** Whether an element has no number in JSON. */
function lacksJson(tensor) {
	if (!tensor.type.startsWith("float")) return false;
	const { at, count } = elementReader(tensor);
	for (let i = 0; i < count; i += 1) if (!Number.isFinite(at(i))) return true;
	return false;
}
/** Elements in lists by their dimensions; a scalar is the element alone. */
function nested(elements, dims) {
	if (dims.length === 0) return elements[0];
	const [size = 0, ...inner] = dims;
	const step = size === 0 ? 0 : elements.length / size;
	return Array.from({ length: size }, (_, row) => nested(elements.slice(row * step, (row + 1) * step), inner));
}
/** An element as JSON has it. */
function jsonElement(value, type, missing) {
	if (type === "bool") return Number(value) !== 0;
	if (typeof value === "string") return value;
	const number = Number(value);
	if (!Number.isFinite(number)) return missing === "null" ? null : String(number);
	return shortest(number, type);
}
// src/weigh/trial/answer-words.ts
const mostValues = 3;
/** What a model answered, in a few words: the first output and its last values, where the odd row of a request is. */
function answerWords(outputs) {
	const [first] = outputs;
	if (first === void 0) return "no output";
	if (first.value.is !== "tensor") return `${first.name}, a ${first.value.is}`;
	const { type, data } = first.value.tensor;
	const last = data.slice(-3);
	const values = jsonElements({
		type,
		dims: [last.length],
		data: last
	}, "text").map((value) => String(value).slice(0, 40));
	return `${first.name} ${data.length === 0 ? "without values" : `${data.length > mostValues ? "…, " : ""}${values.join(", ")}`}`;
}
/** The output that has other rows than were asked for, told by how many values it should have; null: none. One that never has its rows is told elsewhere. */
function wrongRows(outputs, rows, right, axes) {
	for (const { name, value } of outputs) {
		const model = right.outputs.find((it) => it.name === name)?.value;
		const [axis, ...more] = axes(name);
		if (axis === void 0 || more.length > 0 || value.is !== "tensor" || model?.is !== "tensor") continue;
		if (model.tensor.dims[axis] !== right.rows) continue;
		const [count, due] = [value.tensor.data.length, model.tensor.data.length / right.rows * rows];
		if (count !== due) return `${name} with ${count} values where ${due} are due`;
	}
	return null;
}
// src/weigh/trial/bad-input.ts
/** An input of a request as a tensor; null where it is none, or none that can be fed. */
function fedTensor(request, name) {
	const value = request.find((it) => it.name === name)?.value;
	return value?.is === "tensor" && isFed(value.tensor.type) ? value.tensor : null;
}
/** The request with one input replaced. */
function replaced(request, name, tensor) {
	return request.map((it) => it.name === name ? {
		name,
		value: {
			is: "tensor",
			tensor
		}
	} : it);
}
/** The tensor's elements in another order or number, by where each comes from. */
function picked({ type, ...tensor }, dims, places) {
	const { at } = elementReader({
		type,
		...tensor
	});
	return tensorFrom(type, dims, places.map(at));
}
/** The tensor with its last element replaced: in a batch, the last row is odd and all others are not. Null: it has no element. */
function lastReplaced({ type, dims, data }, value) {
	const last = tensorFrom(type, [1], [value]).data[0];
	const copy = data.slice();
	if (last === void 0 || copy.length === 0) return null;
	copy[copy.length - 1] = last;
	return {
		type,
		dims,
		data: copy
	};
}
// src/weigh/trial/bad-shapes.ts
/** Requests in which one input has an axis more or an axis less: the innermost, so that rows stay rows. */
function wrongRanks(inputs, request) {
	return each(inputs, request, (tensor) => {
		const { dims, data } = tensor;
		const more = {
			dims: [...dims, 1],
			places: [...data.keys()]
		};
		const last = dims.at(-1);
		if (last === void 0 || last === 0) return [more];
		return [more, {
			dims: dims.slice(0, -1),
			places: [...Array(data.length / last).keys()].map((row) => row * last)
		}];
	});
}
/** Requests in which one fixed size of an input is one greater or one smaller. */
function wrongSizes(inputs, request) {
	return each(inputs, request, ({ dims, data }, shape) => shape.flatMap((size, axis) => {
		if (typeof size !== "number" || dims[axis] !== size || data.length === 0) return [];
		return [size + 1, size - 1].filter((it) => it > 0).map((it) => resized(dims, axis, it));
	}));
}
function each(inputs, request, change) {
	return Object.entries(inputs).flatMap(([name, { shape }]) => {
		const tensor = shape === void 0 ? null : fedTensor(request, name);
		if (tensor === null || shape === void 0) return [];
		return change(tensor, shape).map(({ dims, places }) => ({
			request: replaced(request, name, picked(tensor, dims, places)),
			what: `${name} of shape [${dims.join(", ")}] instead of [${tensor.dims.join(", ")}]`
		}));
	});
}
/** Along an axis the last element again, or without it. */
function resized(dims, axis, size) {
	const old = dims[axis] ?? 0;
	const inner = dims.slice(axis + 1).reduce((product, it) => product * it, 1);
	const outer = dims.slice(0, axis).reduce((product, it) => product * it, 1);
	const places = [];
	for (let block = 0; block < outer; block += 1) for (let row = 0; row < size; row += 1) for (let at = 0; at < inner; at += 1) places.push((block * old + Math.min(row, old - 1)) * inner + at);
	return {
		dims: dims.with(axis, size),
		places
	};
}
// src/weigh/trial/bad-types.ts
/** For each type the one that it is most often taken for; then a text for a number, and a number for a text. */
const mistaken = {
	float16: ["float32", "string"],
	float32: ["float64", "string"],
	float64: ["float32", "string"],
	int8: ["int32", "string"],
	int16: ["int32", "string"],
	int32: ["int64", "string"],
	int64: ["int32", "string"],
	uint8: ["int32", "string"],
	uint16: ["int32", "string"],
	uint32: ["int64", "string"],
	uint64: ["int64", "string"],
	bool: ["uint8", "string"],
	string: ["int64"]
};
/** Requests in which one input is of another type. */
function wrongTypes(names, request) {
	return names.flatMap((name) => {
		const tensor = fedTensor(request, name);
		if (tensor === null) return [];
		return mistaken[tensor.type].map((type) => ({
			request: replaced(request, name, retyped(tensor, type)),
			what: `${name} of type ${type} instead of ${tensor.type}`
		}));
	});
}
/** The request with texts for all numbers and numbers for all texts: what any schema that looks at values turns away. */
function allMistyped(request) {
	return request.reduce((all, { name }) => {
		const tensor = fedTensor(all, name);
		return tensor === null ? all : replaced(all, name, retyped(tensor, tensor.type === "string" ? "int64" : "string"));
	}, [...request]);
}
function retyped(tensor, type) {
	const { at, count } = elementReader(tensor);
	return tensorFrom(type, tensor.dims, Array.from({ length: count }, (_, i) => converted(at(i), type)));
}
function converted(value, type) {
	if (type === "string") return String(value);
	if (typeof value === "string") return 0;
	return type.startsWith("float") ? value : typeof value === "bigint" ? value : Math.trunc(value) || 0;
}
// src/weigh/trial/outside.ts
/** Numbers of a type beyond a bound: one far off, which says more, and the very next; none where the type ends there. */
function outside(type, bound, side) {
	const { low, high } = extremes(type);
	const beyond = (from) => side === "above" ? representable(type, from, Number.POSITIVE_INFINITY)?.low : representable(type, Number.NEGATIVE_INFINITY, from)?.high;
	const sign = side === "above" ? 1 : -1;
	const near = beyond(next(type, bound, sign));
	const end = side === "above" ? Number(high) : Number(low);
	const wanted = bound + sign * 1e3 * (1 + Math.abs(bound));
	const found = [beyond(side === "above" ? Math.min(wanted, end) : Math.max(wanted, end)), near].filter((it) => it !== void 0).filter((it) => side === "above" ? it > bound : it < bound);
	return [...new Set(found)];
}
/** A number surely beyond a bound. A bound that the type lacks stands for its nearest number, as 0.1 does for a float32. */
function next(type, bound, sign) {
	if (!type.startsWith("float")) return sign === 1 ? Math.floor(bound) + 1 : Math.ceil(bound) - 1;
	const near = type === "float32" ? Math.fround(bound) : type === "float16" ? float16ToNumber(numberToFloat16(bound)) : bound;
	return stepped(sign === 1 ? Math.max(near, bound) : Math.min(near, bound), sign);
}
const double$1 = /* @__PURE__ */ new Float64Array(1);
const bits = new BigInt64Array(double$1.buffer);
function stepped(value, sign) {
	if (value === 0) return sign * Number.MIN_VALUE;
	double$1[0] = value;
	bits[0] = bits[0] + (value > 0 === (sign === 1) ? 1n : -1n);
	return double$1[0];
}
// src/weigh/trial/bad-values.ts
/** Requests with one value that the clause is about, for each input that can have such. */
function badValues(name, { inputs, request, now, says }) {
	return Object.entries(inputs).flatMap(([input, port]) => {
		const tensor = fedTensor(request, input);
		if (tensor === null) return [];
		return oddValues(name, port, tensor.type, {
			now,
			says
		}).flatMap(({ value, why }) => {
			const odd = lastReplaced(tensor, value);
			const said = typeof value === "bigint" ? String(value) : JSON.stringify(jsonElement(value, tensor.type, "text")).replace(/^"(-?Infinity|NaN)"$/, "$1");
			return odd === null ? [] : [{
				request: replaced(request, input, odd),
				what: `${input} = ${said}${why}`
			}];
		});
	});
}
function oddValues(name, port, type, { now, says }) {
	const float = type.startsWith("float");
	switch (name) {
		case "out_of_range": return isNumber(type) ? ["min", "max"].flatMap((key) => beyondBound(type, key, port[key])) : [];
		case "unknown_category": return port.categories === void 0 ? [] : unknown(port.categories, type).map((value) => ({
			value,
			why: ""
		}));
		case "stale": return isNumber(type) ? tooOld(port, type, now) : [];
		case "nan": return float && (says === "accept" || port.finite && !port.nullable) ? [{
			value: NaN,
			why: ""
		}] : [];
		case "infinite": return float && (says === "accept" || port.finite) ? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((value) => ({
			value,
			why: ""
		})) : [];
		default: return [];
	}
}
function beyondBound(type, key, bound) {
	if (bound === void 0) return [];
	return outside(type, bound, key === "max" ? "above" : "below").map((value) => ({
		value,
		why: ` (${key} ${bound})`
	}));
}
/** One value that is no category. */
function unknown(categories, type) {
	if (type === "bool") return [0, 1].filter((it) => !categories.includes(it === 1));
	if (!isNumber(type)) {
		let text = "unknown";
		while (categories.includes(text)) text += "?";
		return [text];
	}
	const numbers = categories.map(Number);
	const { low, high } = extremes(type);
	const found = [
		Math.max(...numbers) + 1,
		Math.min(...numbers) - 1,
		...numbers.map((it) => it + 1)
	].find((it) => it >= low && it <= high && !numbers.includes(it));
	const value = found === void 0 ? void 0 : representable(type, found, found)?.low;
	return value === void 0 ? [] : [value];
}
/** Just too old, and ten times too old. */
function tooOld({ max_age, unit }, type, now) {
	if (max_age === void 0 || unit === void 0 || !Object.hasOwn(timeUnits, unit)) return [];
	const time = now.getTime() / 1e3 / timeUnits[unit];
	return [max_age + Math.max(1 / timeUnits[unit], max_age / 100), max_age * 10].flatMap((age) => {
		const value = representable(type, Number.NEGATIVE_INFINITY, time - age)?.high;
		return value === void 0 ? [] : [{
			value,
			why: ` (older than ${max_age} ${unit} by ${(age - max_age).toPrecision(3)})`
		}];
	});
}
function isNumber(type) {
	return type !== "string" && type !== "bool";
}
// src/weigh/trial/bad-inputs.ts
/** All the requests that try a clause of `behaviour`, or why there is none. */
function badInputs(name, source) {
	const found = made$1(name, source);
	return "why" in found || found.length > 0 ? found : { why: nothing[name] ?? "no input of the request can be changed so" };
}
const nothing = {
	missing_input: "no input is needed",
	out_of_range: "no value of an input's type lies outside its range",
	unknown_category: "every value of an input's type is a category",
	nan: "the contract lets every float input be NaN (`nullable`, `finite: false`)",
	infinite: "the contract lets every float input be infinite (`finite: false`)"
};
function made$1(name, source) {
	const { contract, declared, request, example } = source;
	const { inputs } = contract;
	switch (name) {
		case "missing_input": return request.filter((it) => inputs[it.name]?.optional !== true).map((left) => ({
			request: request.filter((it) => it !== left),
			what: `a request without ${left.name}`
		}));
		case "extra_input": return [unasked(request, Object.keys(inputs))];
		case "wrong_type": return wrongTypes(Object.keys(inputs), request);
		case "wrong_rank": return wrongRanks(inputs, request);
		case "wrong_size": return wrongSizes(inputs, request);
		case "out_of_range":
		case "unknown_category":
		case "stale":
		case "nan":
		case "infinite": return badValues(name, {
			inputs,
			...source
		});
		case "empty_batch": return batch(contract, 0, () => takeRows(request, [], rowAxes(contract, "inputs", declared)));
		case "batch_of_one": return batch(contract, 1, example);
		case "largest_batch": return batch(contract, contract.behaviour.largest_batch?.size ?? 1, example);
		default: return [];
	}
}
function batch(contract, rows, make) {
	if (batchDimension(contract) === null) return { why: "nothing counts rows; name what does as `batch_dimension`" };
	const request = make(rows);
	const what = rows === 0 ? "an empty batch" : rows === 1 ? "a batch of one" : `a batch of ${rows} rows`;
	return "why" in request ? request : [{
		request,
		rows,
		what
	}];
}
function unasked(request, known) {
	let name = "unexpected";
	while (known.includes(name)) name += "_";
	const first = request.find(({ value }) => value.is === "tensor")?.value;
	const rows = first?.is === "tensor" ? first.tensor.dims[0] ?? 1 : 1;
	const tensor = tensorFrom("float32", [rows], Array(rows).fill(0));
	return {
		request: [...request, {
			name,
			value: {
				is: "tensor",
				tensor
			}
		}],
		what: `the input ${name}, which the contract does not have`
	};
}
// src/weigh/trial/judge-behaviour.ts
/** The clauses of a contract, those that may cost the process its memory last. */
function clausesOf({ behaviour }) {
	const { empty_batch, largest_batch } = behaviour;
	return [
		...behaviourCases.flatMap((name) => {
			const says = name === "empty_batch" ? void 0 : behaviour[name];
			return says === void 0 ? [] : [{
				name,
				says
			}];
		}),
		...empty_batch === void 0 ? [] : [{
			name: "empty_batch",
			says: empty_batch
		}],
		...largest_batch === void 0 ? [] : [{
			name: "largest_batch",
			says: largest_batch.is
		}]
	];
}
/** The check of a clause by all that tried it; the first that does otherwise is told. `schema`: one stands before the model. */
function judgeBehaviour({ name, says }, tried, schema) {
	const id = `behaviour/${name}`;
	const odd = tried.find(({ outcome }) => outcome.did !== says || outcome.did === "accept" && outcome.wrong !== null);
	if (odd === void 0) {
		const bySchema = tried.some(({ outcome }) => outcome.did === "reject" && outcome.by === "schema");
		return {
			id,
			status: "pass",
			did: says,
			...says === "reject" ? { by: bySchema ? "schema" : "model" } : {}
		};
	}
	const { what, outcome } = odd;
	if (outcome.did === "reject") {
		const who = outcome.by === "model" ? "The model" : "The request schema";
		return {
			id,
			status: "fail",
			did: "reject",
			by: outcome.by,
			why: `${who} turns away ${what}: ${outcome.why.replace(/\.?$/, ".")}`
		};
	}
	const { answered, wrong } = outcome;
	if (says === "accept") return {
		id,
		status: "fail",
		did: "accept",
		clause: "rows",
		why: `The model takes ${what} and gives ${wrong ?? answered}.`
	};
	return {
		id,
		status: "fail",
		did: "accept",
		why: `The model takes ${what} and gives ${answered}. ${mend(name, schema)}`
	};
}
function mend(name, schema) {
	if (name === "stale") return "JSON Schema has no clock: where serving looks at the time itself, leave `stale` out.";
	return schema ? "The request schema takes it too." : "Where serving turns it away before the model, name the schema that does under `behaviour.schema`.";
}
// src/weigh/trial/request-rows.ts
/** Each row as a map; an input without rows stands in every one. Null where inputs have rows of unequal number, or not along the first axis. */
function rowsIn({ request, tensors, axes, missing }, flat) {
	const counted = tensors.some(([name]) => axes(name).length > 0);
	const along = counted ? axes : () => [0];
	const withRows = request.filter(({ name, value }) => value.is === "tensor" && (counted ? axes(name).length > 0 : value.tensor.dims.length > 0));
	const rows = withRows.every(({ name }) => along(name)[0] === 0) ? rowsOf(withRows, along) : null;
	if (rows === null) return null;
	const known = new Set(withRows.map(({ name }) => name));
	const values = tensors.map(([name, tensor]) => {
		const all = jsonElements(tensor, missing);
		if (!known.has(name) && !(tensor.dims.length === 1 && tensor.dims[0] === rows && rows > 1)) return [name, () => nested(all, tensor.dims)];
		const inner = tensor.dims.slice(1);
		const step = rows === 0 ? 0 : all.length / rows;
		const dims = flat && inner.length === 1 && inner[0] === 1 ? [] : inner;
		return [name, (row) => nested(all.slice(row * step, (row + 1) * step), dims)];
	});
	return Array.from({ length: rows }, (_, row) => mapOf(values.map(([name, at]) => [name, at(row)])));
}
/** A map whose keys may be called anything. */
function mapOf(entries) {
	const map = Object.create(null);
	for (const [key, value] of entries) map[key] = value;
	return map;
}
// src/weigh/trial/request-of.ts
/** The usual forms of a request in JSON, in the order in which they are tried. */
const requestForms = [
	"columns",
	"row",
	"rows",
	"instances",
	"instance-values",
	"inputs",
	"input-values",
	"v2"
];
/** Elements of one request; above it nobody sends JSON. */
const mostElements$1 = 1e6;
/**
* A request as JSON texts: ways to write it (two where it holds a NaN or an infinity, which JSON lacks), each of one text or, in the
* form `row`, of one a row. Null: this form has no place for it; a `why` where it is too large.
*/
function requestTexts(form, request, axes) {
	const tensors = [];
	let elements = 0;
	for (const { name, value } of request) {
		if (value.is !== "tensor") return null;
		tensors.push([name, value.tensor]);
		elements += value.tensor.data.length;
	}
	if (elements > mostElements$1) return { why: `a request of ${elements} values is not written as JSON, only up to ${mostElements$1}` };
	const written = (tensors.some(([, tensor]) => lacksJson(tensor)) ? ["null", "text"] : ["null"]).map((missing) => documents(form, {
		request,
		tensors,
		axes,
		missing
	}));
	return written.every((it) => it !== null) ? written.map((all) => all.map((one) => JSON.stringify(one))) : null;
}
function documents({ is, flat }, content) {
	switch (is) {
		case "columns": return [columns$1(content, flat)];
		case "inputs": return [{ inputs: columns$1(content, flat) }];
		case "input-values": return [{ inputs: alone(columns$1(content, flat)) }];
		case "v2": return flat ? null : [{ inputs: content.tensors.map((it) => openInference(it, content.missing)) }];
		case "row":
		case "rows":
		case "instances":
		case "instance-values": {
			const rows = rowsIn(content, flat);
			if (rows === null) return null;
			if (is === "row") return rows.length === 0 ? null : rows;
			if (is === "rows") return [rows];
			return [{ instances: is === "instances" ? rows : rows.map(alone) }];
		}
		default: return null;
	}
}
function columns$1({ tensors, missing }, flat) {
	return mapOf(tensors.map(([name, tensor]) => {
		const short = flat && tensor.dims.length === 2 && tensor.dims[1] === 1;
		return [name, nested(jsonElements(tensor, missing), short ? tensor.dims.slice(0, 1) : tensor.dims)];
	}));
}
/** The one value of a map that has one: TensorFlow Serving's short form. */
function alone(map) {
	const values = Object.values(map);
	return values.length === 1 ? values[0] : map;
}
const datatypes = {
	bool: "BOOL",
	string: "BYTES",
	float16: "FP16",
	float32: "FP32",
	float64: "FP64"
};
/** KServe's second version, the Open Inference Protocol. */
function openInference([name, tensor], missing) {
	const datatype = datatypes[tensor.type] ?? tensor.type.toUpperCase();
	return {
		name,
		shape: tensor.dims,
		datatype,
		data: jsonElements(tensor, missing)
	};
}
// src/weigh/trial/request-form.ts
/** The forms that a valid request can be written in, in the order in which they are tried. */
function formCandidates(request, axes) {
	const wrong = allMistyped(request);
	const candidates = [];
	for (const flat of [false, true]) for (const is of requestForms) {
		const form = {
			is,
			flat
		};
		const [valid, mistyped] = [requestTexts(form, request, axes), requestTexts(form, wrong, axes)];
		if (valid === null || mistyped === null) continue;
		if ("why" in valid) return valid;
		const known = candidates.some((it) => it.valid.join() === valid.join());
		if (!("why" in mistyped) && !known) candidates.push({
			form,
			valid,
			mistyped
		});
	}
	return candidates;
}
/**
* The form that the schema is meant for: the first in which it takes the valid request and turns the mistyped one away, else the first in
* which it takes the valid one, as a schema that asks nothing does.
*/
function chosenForm(tried) {
	const taken = tried.filter(({ valid }) => valid === null);
	const chosen = taken.find(({ mistyped }) => mistyped !== null) ?? taken[0];
	if (chosen !== void 0) return chosen.form;
	const forms = [...new Set(tried.map(({ form }) => form.is))].join(", ");
	const first = tried[0];
	return { why: `turns away a valid request in every form that it is tried in (${forms}${first === void 0 ? "" : `; ${first.form.is}: ${first.valid}`})` };
}
/** What a schema says to a request that can be written in several ways, each of several texts: it takes it where it takes all texts of one way. */
function saidToWays(ways, refusals) {
	let at = 0;
	const said = ways.map((texts) => {
		const own = refusals.slice(at, at + texts.length);
		at += texts.length;
		return own.find((it) => it !== null) ?? null;
	});
	return said.includes(null) ? null : said[0] ?? null;
}
// src/world/contract/schema-child.ts
/** Asks an untrusted schema in a process of its own: a pattern in it may never end, and its death is none of the model's. */
function askSchema({ script, schema, seconds }) {
	const child = questions(script, {}, {
		...childLimits,
		memoryBytes: 1.5 * 2 ** 30,
		answerBytes: 2 ** 24,
		seconds
	});
	return {
		async ask(requests) {
			const answer = await child.ask({
				ask: "validate",
				schema,
				requests
			});
			if (answer.is === "died") return { why: `ended the process that it ran in: ${answer.death.why}` };
			if (answer.is !== "ok") return { why: `cannot be run: ${answer.why}` };
			const { value } = answer;
			if (value.is === "untold") return { why: `cannot be run: ${value.why}` };
			return value.refusals.length === requests.length ? { refusals: value.refusals } : { why: "cannot be run: some requests had no answer" };
		},
		close: () => child.close()
	};
}
// src/world/contract/request-gate.ts
/** Opens the schema that a contract names: finds out by a valid request which form it is meant for. Null: it names none. */
async function openGate(trial, valid, seconds = 20) {
	const path = contractFiles(trial.contract, trial.at).schema;
	if (path === null) return null;
	const wrong = (why) => ({ why: `The request schema ${path} ${why}.` });
	const file = trial.files.read(path);
	if (file.is !== "read") return wrong(file.is === "absent" ? "is not there" : `cannot be read: ${file.why}`);
	const axes = rowAxes(trial.contract, "inputs", trial.facts);
	const candidates = formCandidates(valid, axes);
	if ("why" in candidates) return wrong(`is not asked: ${candidates.why}`);
	const child = askSchema({
		script: trial.script,
		schema: new TextDecoder().decode(file.value),
		seconds
	});
	const form = await formOf(child, candidates);
	if ("why" in form) {
		await child.close();
		return wrong(form.why);
	}
	return {
		async says(request) {
			const ways = requestTexts(form, request, axes);
			if (ways === null) return { is: "formless" };
			const answer = "why" in ways ? ways : await child.ask(ways.flat());
			if ("why" in answer) return {
				is: "untold",
				...wrong(answer.why)
			};
			const refusal = saidToWays("why" in ways ? [] : ways, answer.refusals);
			return refusal === null ? { is: "taken" } : {
				is: "refused",
				why: refusal
			};
		},
		[Symbol.asyncDispose]: () => child.close()
	};
}
async function formOf(child, candidates) {
	const answer = await child.ask(candidates.flatMap(({ valid, mistyped }) => [...valid.flat(), ...mistyped.flat()]));
	if ("why" in answer) return answer;
	let at = 0;
	const said = (ways) => {
		const from = at;
		at += ways.flat().length;
		return saidToWays(ways, answer.refusals.slice(from, at));
	};
	return chosenForm(candidates.map(({ form, valid, mistyped }) => ({
		form,
		valid: said(valid),
		mistyped: said(mistyped)
	})));
}
// src/world/contract/valid-request.ts
/** A valid request of two rows, or of one where the model does not take two. */
async function validRequest(trial) {
	let last = "there is none";
	for (const rows of batchDimension(trial.contract) === null ? [1] : [2, 1]) {
		const request = trial.example(rows);
		if ("why" in request) return {
			status: "could-not-run",
			why: `No valid request can be made: ${request.why}.`
		};
		const answer = await trial.model.run(request, "behaviour, a valid request");
		switch (answer.is) {
			case "ok": return {
				request,
				rows,
				outputs: answer.value.outputs
			};
			case "refused":
				last = answer.why;
				continue;
			case "unsupported": return {
				status: "unsupported",
				why: answer.why
			};
			case "no-provider":
			case "out-of-time": return {
				status: "could-not-run",
				why: answer.why
			};
			case "died": return {
				status: "could-not-run",
				why: `The model's process died (${answer.death.cause}) of a valid request, see crash.`
			};
		}
	}
	return {
		status: "could-not-run",
		why: `The model turns away a valid request: ${last.replace(/\.?$/, ".")}`
	};
}
// src/world/contract/behaviour.ts
/** Tries each clause of `behaviour` with all requests that it is about: on the schema that serving enforces, then on the model. */
const behaviour = async (trial) => {
	const clauses = clausesOf(trial.contract);
	if (clauses.length === 0) return [];
	const none = (check) => clauses.map(({ name }) => ({
		id: `behaviour/${name}`,
		...check
	}));
	const valid = await validRequest(trial);
	if ("status" in valid) return none(valid);
	const gate = await openGate(trial, valid.request);
	if (gate !== null && "why" in gate) return none({
		status: "could-not-run",
		why: gate.why
	});
	try {
		const checks = [];
		for (const clause of clauses) checks.push(await checkClause(clause, {
			trial,
			valid,
			gate
		}));
		return checks;
	} finally {
		await gate?.[Symbol.asyncDispose]();
	}
};
async function checkClause(clause, path) {
	const id = `behaviour/${clause.name}`;
	const { contract, facts: declared, now } = path.trial;
	const tries = badInputs(clause.name, {
		contract,
		declared,
		now,
		example: (rows) => path.trial.example(rows),
		request: path.valid.request,
		says: clause.says
	});
	if ("why" in tries) return {
		id,
		status: "could-not-run",
		why: `It cannot be tried: ${tries.why}.`
	};
	const tried = [];
	for (const one of tries) {
		const outcome = await outcomeOf(one, clause, path);
		if ("status" in outcome) return {
			id,
			...outcome
		};
		tried.push({
			what: one.what,
			outcome
		});
		if (outcome.did !== clause.says) break;
	}
	return judgeBehaviour(clause, tried, path.gate !== null);
}
async function outcomeOf({ request, what, rows }, clause, { trial, valid, gate }) {
	const over = trial.model.overtime?.() ?? null;
	if (over !== null) return {
		status: "could-not-run",
		why: over
	};
	const said = await gate?.says(request) ?? { is: "taken" };
	if (said.is === "untold") return {
		status: "could-not-run",
		why: said.why
	};
	if (said.is === "refused") return {
		did: "reject",
		by: "schema",
		why: said.why
	};
	const answer = await trial.model.run(request, `behaviour/${clause.name}`);
	switch (answer.is) {
		case "ok": {
			const { outputs } = answer.value;
			const wrong = rows === void 0 ? null : wrongRows(outputs, rows, valid, rowAxes(trial.contract, "outputs", trial.facts));
			return {
				did: "accept",
				answered: answerWords(outputs),
				wrong
			};
		}
		case "refused": return {
			did: "reject",
			by: "model",
			why: answer.why
		};
		case "unsupported": return clause.says === "reject" ? {
			did: "reject",
			by: "model",
			why: answer.why
		} : {
			status: "unsupported",
			why: answer.why
		};
		case "no-provider":
		case "out-of-time": return {
			status: "could-not-run",
			why: answer.why
		};
		case "died": return {
			status: "could-not-run",
			why: `The model's process died (${answer.death.cause}) of ${what}, see crash.`
		};
		default: return {
			status: "could-not-run",
			why: "no answer"
		};
	}
}
// src/weigh/trial/cost-plan.ts
const longestSlice = 5;
/** Without a block `cost` it is measured all the same, but briefly. */
const brief = {
	batch: 1,
	concurrency: 1,
	warm_up: 3,
	seconds: .5
};
/** What is measured by this contract on this model, whose size of a batch may be fixed. */
function costPlan(contract, facts) {
	const { batch, concurrency, warm_up: warmUp, seconds } = contract.cost ?? brief;
	const slice = Math.min(longestSlice, (contract.limits.seconds ?? Infinity) / 2);
	const rows = fixedRows(contract, facts) ?? batch;
	const note = rows === batch ? null : `the model's batch is fixed at ${rows}, where ${batch} is asked for`;
	return {
		rows,
		asked: contract.cost === void 0 ? null : batch,
		concurrency,
		warmUp,
		seconds,
		slice,
		note
	};
}
/** Rows of a model that takes no other number of them; null: any number. */
function fixedRows(contract, { inputs, outputs }) {
	const shapes = new Map([...inputs, ...outputs].map(({ name, type }) => [name, type.is === "tensor" ? type.shape : null]));
	const counting = batchDimension(contract);
	if (counting !== null) return Object.entries(contract.inputs).map(([name, { shape }]) => shapes.get(name)?.[shape?.indexOf(counting) ?? -1]).find((size) => typeof size === "number") ?? null;
	const firsts = (names, least) => names.map((name) => shapes.get(name) ?? []).flatMap((shape) => shape.length < least ? [] : [shape[0] ?? null]);
	const given = firsts(Object.keys(contract.inputs), 2);
	const all = [...given, ...firsts(Object.keys(contract.outputs), 1)];
	const [size] = given;
	return typeof size === "number" && size > 0 && all.every((it) => it === size) ? size : 1;
}
// src/weigh/trial/judge-budgets.ts
/** The figures against the budgets that the contract sets for a provider; no budget, no check. */
function judgeBudgets(contract, provider, figures) {
	return checksAsked(contract, provider, []).filter((id) => id.startsWith("cost/")).map((id) => {
		const key = id.slice(5);
		const limit = contract.cost?.[key] ?? 0;
		const figure = figures[key];
		if ("status" in figure) return {
			id,
			...figure,
			limit
		};
		const told = {
			id,
			measured: figure.value,
			limit
		};
		if (figure.why !== void 0) return {
			...told,
			status: "could-not-run",
			why: figure.why
		};
		const least = key === "rows_per_second";
		if (least ? figure.value >= limit : figure.value <= limit) return {
			...told,
			status: "pass"
		};
		return {
			...told,
			status: "fail",
			why: `${key} is ${apart(figure.value, limit)}, ${least ? "under" : "over"} the budget of ${limit}.`
		};
	});
}
/** Four digits, or as many more as tell a figure from its budget. */
function apart(value, limit) {
	const digits = [
		4,
		6,
		9,
		12
	].find((some) => Number(value.toPrecision(some)) !== limit);
	return String(digits === void 0 ? value : Number(value.toPrecision(digits)));
}
// src/weigh/latency.ts
/** Sums up samples of milliseconds taken within `seconds`; null where there are none. */
function summariseLatency(samples, seconds) {
	if (samples.length === 0) return null;
	const sorted = samples.toSorted();
	const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
	const at = (percent) => percentile(sorted, percent);
	const throughput = seconds > 0 ? samples.length / seconds : 0;
	return {
		count: samples.length,
		mean,
		min: at(0),
		p50: at(50),
		p95: at(95),
		p99: at(99),
		max: at(100),
		throughput
	};
}
/**
* The percentile of sorted numbers by linear interpolation between the two closest ranks, at (n - 1) * percent / 100:
* definition 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), which is numpy.percentile's default.
*/
function percentile(sorted, percent) {
	const place = (sorted.length - 1) * percent / 100;
	const below = sorted[Math.floor(place)] ?? NaN;
	return below + ((sorted[Math.ceil(place)] ?? NaN) - below) * (place - Math.floor(place));
}
// src/weigh/latency-histogram.ts
/** About so many bins stand up to the 99th percentile. */
const wanted = 10;
const most$2 = 16;
/** Samples in bins of a round width (1, 2 or 5 of a power of ten), without gaps; the last one takes all that is slower. */
function latencyHistogram(samples) {
	if (samples.length === 0) return [];
	const sorted = samples.toSorted();
	const low = sorted[0] ?? 0;
	const high = sorted.at(-1) ?? 0;
	const spread = percentile(sorted, 99) - low;
	const width = roundWidth(Math.max((spread || low) / wanted, low * 1e-6) || 1e-6);
	const first = Math.floor(low / width);
	const bins = Math.min(most$2, Math.floor(high / width) - first + 1);
	const counts = Array(bins).fill(0);
	for (const sample of sorted) {
		const at = Math.min(bins - 1, Math.max(0, Math.floor(sample / width) - first));
		counts[at] = (counts[at] ?? 0) + 1;
	}
	const edge = (at) => Number(((first + at) * width).toPrecision(9));
	return counts.map((count, at) => ({
		from_ms: edge(at),
		to_ms: at === bins - 1 ? Math.max(edge(at + 1), high) : edge(at + 1),
		count
	}));
}
/** The next round number from here up. */
function roundWidth(width) {
	const power = 10 ** Math.floor(Math.log10(width));
	return ([
		1,
		2,
		5
	].find((step) => step * power >= width) ?? 10) * power;
}
// src/weigh/trial/latency-row.ts
/** Timed runs as a result tells them, with a `note` where they are not quite what was asked for. */
function latencyRow(timed, plan, provider) {
	const { latency, samples, seconds, warmUp, concurrency, instead } = timed;
	const note = [plan.note, instead?.why].filter((why) => why !== null && why !== void 0).join("; ");
	return {
		batch: plan.rows,
		concurrency,
		warm_up: warmUp,
		runs: latency.count,
		seconds,
		p50_ms: latency.p50,
		p95_ms: latency.p95,
		p99_ms: latency.p99,
		mean_ms: latency.mean,
		rows_per_second: latency.throughput * plan.rows,
		provider,
		histogram: latencyHistogram(samples),
		...note === "" ? {} : { note }
	};
}
/** A figure of timed runs. More rows than were asked for, in no more time, are a harder trial; fewer are another one. */
function timedFigure(timed, { rows, asked, note }, pick) {
	if (timed.instead !== null) return timed.instead;
	const value = pick(timed.latency);
	return note !== null && asked !== null && rows < asked ? {
		value,
		why: `It was measured otherwise: ${note}.`
	} : { value };
}
// src/world/onnx/accelerator-memory.ts
const query = ["--query-compute-apps=pid,used_memory", "--format=csv,noheader,nounits"];
/** Asks NVIDIA's driver, through its own program, what a process holds on all its cards together. */
async function acceleratorMemory(pid, program = run) {
	if (pid === null) return { why: "The child's process number is not known." };
	const said = await program("nvidia-smi", query);
	if (said === null) return { why: "nvidia-smi, which tells it, is not on PATH or failed: only NVIDIA cards are read." };
	const own = said.split("\n").map((line) => line.split(",").map((cell) => cell.trim())).filter(([id]) => id === String(pid));
	if (own.length === 0) return { why: `nvidia-smi does not list process ${pid}; within a container start that with the processes of its host (--pid=host).` };
	const mebibytes = own.map(([, used]) => used && /^\d+$/.test(used) ? Number(used) : NaN).reduce((sum, used) => sum + used, 0);
	return Number.isNaN(mebibytes) ? { why: "nvidia-smi does not tell the memory of single processes here." } : { bytes: mebibytes * 2 ** 20 };
}
/** Nothing of it is waited for longer than a few seconds. Windows looks for a program where it is started first: never in a checkout. */
function run(command, args) {
	const options = {
		cwd: dirname(process.execPath),
		timeout: 1e4,
		maxBuffer: 2 ** 20,
		windowsHide: true
	};
	return new Promise((resolve) => {
		execFile(command, args, options, (error, stdout) => resolve(error === null ? stdout : null));
	});
}
// src/world/contract/measure-latency.ts
/** Warming up ends here, whatever is asked for; so does measuring. */
const most$1 = {
	warmUpSeconds: 60,
	samples: 1e6
};
/**
* Runs one request again and again in the child, slice by slice. A slice is a bare loop within the child; only its samples travel.
* Warming up is timed runs that are thrown away; sessions in threads are made anew for each slice and warm up themselves.
*/
async function measureLatency(model, inputs, plan) {
	const { concurrency, slice } = plan;
	const alone = concurrency === 1;
	const warm = alone ? await warmedUp(model, inputs, plan) : plan.warmUp;
	if (typeof warm !== "number") return warm;
	const slices = [];
	let [seconds, count] = [0, 0];
	for (let left = Math.max(1, Math.ceil(plan.seconds / slice)); left > 0 && count < most$1.samples; left -= 1) {
		const rest = Math.min(Math.max(0, plan.seconds - seconds), slice);
		const answer = await model.time({
			inputs,
			warmup: alone ? 0 : warm,
			seconds: rest,
			concurrency
		}, "cost");
		if (answer.is !== "ok") return answer;
		slices.push(answer.value.samples);
		seconds += answer.value.seconds;
		count += answer.value.samples.length;
	}
	return {
		samples: joined(slices, count),
		seconds,
		warmUp: warm
	};
}
async function warmedUp(model, inputs, { warmUp, slice }) {
	let made = 0;
	for (let left = Math.ceil(most$1.warmUpSeconds / slice); left > 0 && made < warmUp; left -= 1) {
		const answer = await model.time({
			inputs,
			warmup: 0,
			iterations: warmUp - made,
			seconds: slice
		}, "cost");
		if (answer.is !== "ok") return answer;
		made += answer.value.samples.length;
	}
	return made;
}
function joined(slices, count) {
	const all = new Float64Array(count);
	let at = 0;
	for (const slice of slices) {
		all.set(slice, at);
		at += slice.length;
	}
	return all;
}
// src/weigh/trial/unanswered.ts
/** What a check says that got no result: the runtime's own words; a death is told once, for the whole run. */
function unanswered(answer) {
	switch (answer.is) {
		case "refused": return {
			status: "fail",
			why: `The runtime turned it away: ${answer.why}`
		};
		case "unsupported": return {
			status: "unsupported",
			why: `The runtime cannot: ${answer.why}`
		};
		case "no-provider":
		case "out-of-time": return {
			status: "could-not-run",
			why: answer.why
		};
		case "died": return {
			status: "could-not-run",
			why: `The model's process died (${answer.death.cause}), see crash.`
		};
		default: return answer;
	}
}
// src/world/contract/untried.ts
/** What a check says that needed an answer only to measure or to compare: that there is none is the fault of another one. */
function untried(answer, provider) {
	const { why } = unanswered(answer);
	if (answer.is === "no-provider") return {
		status: "could-not-run",
		why: `${why}. ${providerMend(provider)}`
	};
	return {
		status: answer.is === "unsupported" ? "unsupported" : "could-not-run",
		why
	};
}
// src/world/contract/timed-runs.ts
/** Runs a valid request as the plan says; what cannot run at once is run one after another, so that there is a figure to show. */
async function timedRuns(trial, plan) {
	const inputs = trial.example(plan.rows);
	if ("why" in inputs) return {
		status: "could-not-run",
		why: inputs.why
	};
	const answer = await measureLatency(trial.model, inputs, plan);
	if ("is" in answer) {
		const instead = untried(answer, trial.provider);
		if (answer.is !== "unsupported" || plan.concurrency === 1) return instead;
		const alone = await timedRuns(trial, {
			...plan,
			concurrency: 1
		});
		return "latency" in alone ? {
			...alone,
			instead
		} : instead;
	}
	const latency = summariseLatency(answer.samples, answer.seconds);
	if (latency === null) return {
		status: "could-not-run",
		why: "No run ended."
	};
	return {
		latency,
		...answer,
		concurrency: plan.concurrency,
		instead: null
	};
}
// src/world/contract/cost.ts
/**
* Measures what a model costs; without budgets too, so that there are figures to show. To be asked before `placed`, whose session with a
* profile would count as memory of the model.
*/
async function cost(trial, readMemory = acceleratorMemory) {
	const { contract, provider, model } = trial;
	const plan = costPlan(contract, trial.facts);
	const timed = await timedRuns(trial, plan);
	const held = await heldMemory(trial, readMemory);
	const peak = peakMemory(model.peakBytes());
	const size_mb = sizeOf(trial);
	const load_ms = model.loaded.milliseconds;
	const timedAs = (pick) => "latency" in timed ? timedFigure(timed, plan, pick) : timed;
	const figures = {
		load_ms: { value: load_ms },
		p50_ms: timedAs(({ p50 }) => p50),
		p95_ms: timedAs(({ p95 }) => p95),
		p99_ms: timedAs(({ p99 }) => p99),
		rows_per_second: timedAs(({ throughput }) => throughput * plan.rows),
		peak_memory_mb: peak,
		accelerator_memory_mb: held,
		size_mb: { value: size_mb }
	};
	const limit = model.runtime.memoryLimit;
	return {
		checks: judgeBudgets(contract, provider, figures),
		latency: "latency" in timed ? [latencyRow(timed, plan, provider)] : [],
		load_ms,
		memory: {
			..."value" in peak ? { peak_mb: peak.value } : { why: peak.why },
			..."value" in held && provider !== "cpu" ? { accelerator_mb: held.value } : {},
			limit_mb: limit === null ? null : limit / megabyte
		},
		size_mb
	};
}
function peakMemory(bytes) {
	if (bytes === null) return {
		status: "could-not-run",
		why: "This platform does not tell the largest memory of a process."
	};
	return { value: bytes / megabyte };
}
/** The CPU's provider holds nothing on any accelerator. */
async function heldMemory({ provider, model }, readMemory) {
	if (provider === "cpu") return { value: 0 };
	const held = await readMemory(model.pid?.() ?? null);
	return "why" in held ? {
		status: "could-not-run",
		why: held.why
	} : { value: held.bytes / megabyte };
}
/** The model's file with its external data; of a file that is not found, what the model takes from it. */
function sizeOf({ contract, at, facts, files }) {
	const folder = posix.dirname(contractFiles(contract, at).model);
	const beside = [...Map.groupBy(facts.external, ({ location }) => location)].map(([location, parts]) => {
		const found = files.find?.(posix.join(folder, location));
		return found?.is === "read" ? found.value.bytes : Math.max(...parts.map(({ offset, length }) => offset + (length ?? 0)));
	});
	return (facts.bytes + beside.reduce((sum, bytes) => sum + bytes, 0)) / megabyte;
}
// src/weigh/all-close.ts
/**
* Compares as numpy's `allclose(actual, expected)` does: |a - e| <= absolute + relative * |e| in double precision, infinities equal by
* sign, NaN equal to NaN only where asked. Types and shapes must be the same: nothing is broadcast. Integers, booleans and texts are
* exact under the tolerance that `defaultTolerance` gives them; a text has no other. Complex numbers are compared part by part.
*/
function allClose(actual, expected, tolerance, nanEqual = false) {
	if (actual.type !== expected.type) return {
		is: "apart",
		reason: "type",
		why: `its type is ${actual.type} where ${expected.type} is expected`
	};
	if (actual.dims.length !== expected.dims.length || actual.dims.some((size, axis) => size !== expected.dims[axis])) return {
		is: "apart",
		reason: "shape",
		why: `its shape is [${actual.dims.join(", ")}] where [${expected.dims.join(", ")}] is expected`
	};
	const ours = elementReader(actual);
	const theirs = elementReader(expected);
	if (ours.count !== theirs.count) return {
		is: "apart",
		reason: "shape",
		why: `it has ${ours.count} elements where ${theirs.count} are expected`
	};
	let apart = 0;
	let worst = -1;
	let most = -Infinity;
	for (let at = 0; at < ours.count; at += 1) {
		const excess = excessOf(ours.at(at), theirs.at(at), tolerance, nanEqual);
		if (excess > 0) apart += 1;
		if (excess > most || worst < 0) [worst, most] = [at, excess];
	}
	if (worst < 0) return {
		is: "close",
		compared: 0,
		worst: null
	};
	const pair = pairAt(worst, ours.dims, ours.at(worst), theirs.at(worst), most, actual.type);
	if (apart === 0) return {
		is: "close",
		compared: ours.count,
		worst: pair
	};
	return {
		is: "apart",
		reason: "value",
		compared: ours.count,
		apart,
		worst: pair,
		why: whyOf(pair, apart, ours.count, actual.type)
	};
}
/** How far two elements are beyond tolerance: above 0 is apart, Infinity where no difference can be told. */
function excessOf(actual, expected, { absolute, relative }, nanEqual) {
	if (typeof actual === "string" || typeof expected === "string") return actual === expected ? 0 : Infinity;
	if (actual === expected) return -(absolute + relative * Math.abs(Number(expected))) || 0;
	const tolerated = absolute + relative * Math.abs(Number(expected));
	if (typeof actual === "bigint" && typeof expected === "bigint") return beyond(Number(actual > expected ? actual - expected : expected - actual), tolerated);
	const [a, e] = [Number(actual), Number(expected)];
	if (Number.isNaN(a) || Number.isNaN(e)) return nanEqual && Number.isNaN(a) && Number.isNaN(e) ? 0 : Infinity;
	if (!Number.isFinite(a) || !Number.isFinite(e)) return Infinity;
	return beyond(Math.abs(a - e), tolerated);
}
/** The comparison itself decides, not the difference of the two: a tolerance that is no number tolerates nothing, as in numpy. */
function beyond(difference, tolerated) {
	const excess = difference - tolerated;
	if (difference <= tolerated) return Number.isNaN(excess) ? 0 : excess;
	return excess > 0 ? excess : Infinity;
}
function pairAt(at, dims, actual, expected, excess, type) {
	const difference = typeof actual === "string" ? NaN : Math.abs(Number(typeof actual === "bigint" ? actual - expected : actual - Number(expected)));
	return {
		index: indexOf(at, dims),
		actual: shown(actual, type),
		expected: shown(expected, type),
		difference: Number.isFinite(difference) ? difference : null,
		excess: Number.isFinite(excess) ? excess : null
	};
}
/** Where the `at`-th element stands in a tensor of these dimensions. */
function indexOf(at, dims) {
	let rest = at;
	return dims.toReversed().map((size) => {
		const index = rest % size;
		rest = Math.floor(rest / size);
		return index;
	}).reverse();
}
/** An element as people read it: of a float32 the digits that it has, of a boolean its word. */
function shown(value, type) {
	if (type === "bool") return value === 0 ? "false" : "true";
	if (typeof value === "string") return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
	return Object.is(value, -0) ? "-0" : String(typeof value === "number" ? shortest(value, type) : value);
}
function whyOf({ index, actual, expected }, apart, count, type) {
	return `${apart} of ${count} ${type} elements differ beyond tolerance: ${index.length === 0 ? "its value" : `the worst, at [${index.join(", ")}],`} is ${actual} where ${expected} is expected`;
}
// src/weigh/value-close.ts
/** Compares two values: structure first, then each tensor by `allClose`. The first that is apart is told. */
function valueClose(actual, expected, comparing, where = "") {
	const apart = (reason, why) => ({
		is: "apart",
		reason,
		where,
		why,
		worst: null
	});
	if (actual.is === "unsupported") return apart("unsupported", actual.why);
	if (expected.is === "unsupported") return apart("unsupported", expected.why);
	if (actual.is === "tensor" && expected.is === "tensor") return tensorClose(actual, expected, comparing, where);
	if (actual.is === "sequence" && expected.is === "sequence") {
		if (actual.items.length !== expected.items.length) return apart("length", `it has ${actual.items.length} items where ${expected.items.length} are expected`);
		return eachClose(actual.items.map((item, at) => [
			item,
			expected.items[at],
			`${where}[${at}]`
		]), comparing);
	}
	if (actual.is === "map" && expected.is === "map") {
		const keys = (map) => new Map(map.keys.map((key, at) => [key, map.values[at]]));
		const [ours, theirs] = [keys(actual), keys(expected)];
		const lost = [...theirs.keys()].find((key) => !ours.has(key));
		const added = [...ours.keys()].find((key) => !theirs.has(key));
		if (actual.keyType !== expected.keyType) return apart("kind", `its keys are ${actual.keyType} where ${expected.keyType} are expected`);
		if (lost !== void 0) return apart("length", `it lacks the key ${show(lost)}`);
		if (added !== void 0) return apart("length", `it has the key ${show(added)}, which is not expected`);
		return eachClose([...theirs].map(([key, value]) => [
			ours.get(key),
			value,
			`${where}{${show(key)}}`
		]), comparing);
	}
	if (actual.is === "optional" && expected.is === "optional" && actual.value === null && expected.value === null) return {
		is: "close",
		compared: 0,
		worst: null
	};
	if (actual.is === "optional" && actual.value !== null) return valueClose(actual.value, expected, comparing, where);
	if (expected.is === "optional" && expected.value !== null) return valueClose(actual, expected.value, comparing, where);
	if (actual.is === "optional") return apart("kind", `it is empty where a ${expected.is} is expected`);
	if (expected.is === "optional") return apart("kind", `it holds a ${actual.is} where nothing is expected`);
	return apart("kind", `it is a ${actual.is} where a ${expected.is} is expected`);
}
function tensorClose(actual, expected, { tolerance, nanEqual }, where) {
	const found = allClose(actual.tensor, expected.tensor, tolerance(expected.tensor.type), nanEqual);
	const worst = "worst" in found && found.worst !== null ? {
		...found.worst,
		where
	} : null;
	return found.is === "close" ? {
		...found,
		worst
	} : {
		is: "apart",
		reason: found.reason,
		why: found.why,
		where,
		worst
	};
}
function eachClose(pairs, comparing) {
	let compared = 0;
	let worst = null;
	for (const [actual, expected, where] of pairs) {
		const found = valueClose(actual, expected, comparing, where);
		if (found.is === "apart") return found;
		compared += found.compared;
		if (found.worst !== null && (worst === null || (found.worst.excess ?? 0) > (worst.excess ?? 0))) worst = found.worst;
	}
	return {
		is: "close",
		compared,
		worst
	};
}
function show(key) {
	return typeof key === "bigint" ? String(key) : JSON.stringify(key.slice(0, 100));
}
// src/weigh/trial/bound-sizes.ts
/** Tensors of a value: those in a sequence, an optional or a map too. */
function tensorsOf(value) {
	switch (value.is) {
		case "tensor": return [value.tensor];
		case "sequence": return value.items.flatMap(tensorsOf);
		case "map": return value.values.flatMap(tensorsOf);
		case "optional": return value.value === null ? [] : tensorsOf(value.value);
		case "unsupported": return [];
		default: return value;
	}
}
/** Sizes that the names in shapes have in values; the first place where a name stands says it. */
function boundSizes(values, shapes) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { name, value } of values) for (const { dims } of tensorsOf(value)) shapes.get(name)?.forEach((size, axis) => {
		const bound = dims[axis];
		if (typeof size === "string" && bound !== void 0 && !sizes.has(size)) sizes.set(size, bound);
	});
	return sizes;
}
// src/weigh/trial/print-request.ts
const mostElements = 12;
const mostCharacters = 400;
/** A request in one line: `amount [2] 0, 1000000; country [2] "DE", ""`. */
function printRequest(request) {
	const text = request.map(({ name, value }) => `${name} ${tensorsOf(value).map(printTensor).join(", ")}`).join("; ");
	return text.length > mostCharacters ? `${text.slice(0, 399)}…` : text;
}
function printTensor(tensor) {
	const { at, count, dims } = elementReader(tensor);
	const elements = Array.from({ length: Math.min(count, mostElements) }, (_, element) => shown(at(element), tensor.type));
	return `[${dims.join(", ")}]${count === 0 ? "" : ` ${elements.join(", ")}`}${count > mostElements ? " …" : ""}`;
}
// src/world/contract/law.ts
/** Runs one request; an answer is its outputs that the contract names. */
async function outputsOf(trial, inputs, during) {
	const answer = await trial.model.run(inputs, during);
	if (answer.is !== "ok") return untried(answer, trial.provider);
	return answer.value.outputs.filter(({ name }) => Object.hasOwn(trial.contract.outputs, name));
}
/** What a check says of two answers that differ. */
function toldApart({ output, worst }) {
	if (worst === null) return { worst: { output } };
	const { where, ...more } = worst;
	return {
		measured: worst.difference,
		worst: {
			output,
			...where !== "" && { where },
			...more
		}
	};
}
/** A request as a report has room for it. */
const toldSmallest = (request) => ({ smallest: printRequest(request) });
// src/weigh/trial/turned-away.ts
/** Needed inputs of which a contract does not say all values: a request made up for it may be none that the model is meant for. */
function unboundedInputs({ inputs }) {
	return Object.entries(inputs).flatMap(([name, input]) => input.optional || isBounded(input) ? [] : [name]);
}
/** A request that the contract allows in every value, turned away: it has no output at all. */
function brokenByRefusal({ outputs }, why) {
	const output = Object.keys(outputs)[0] ?? "";
	return {
		output,
		clause: "missing",
		why: `the model gives no ${output} for a request that the contract allows: ${why}`
	};
}
/** What was said of a request that was turned away, with what to write where it may have been none of the model's. */
function withMend(contract, why) {
	const open = unboundedInputs(contract).slice(0, 5).join(", ");
	return open === "" ? why : `${why.replace(/[.:]?$/, ".")} Say in the contract what values ${open} may have: min and max, or categories.`;
}
// src/world/contract/sizes-taken.ts
const fewRows = [
	1,
	2,
	3,
	5
];
const smallSizes = [
	1,
	2,
	3
];
/** Of a model that was exported for one batch, or for pictures of one size. */
const manyRows = [
	4,
	8,
	16,
	32,
	64,
	128
];
const largeSizes = [
	16,
	32,
	64,
	224
];
/**
* Sizes that the model takes, smallest first, each tried with an ordinary request: a shape says that a size may vary, not how far, so a size
* that the model turns away is no fault here. `behaviour` is where a contract says what batches must be taken.
*/
async function sizesTaken(trial) {
	const { contract, facts, now, model, provider } = trial;
	const shapes = portShapes(contract, facts).inputs;
	const batch = batchDimension(contract);
	const ordinary = trial.example(1);
	const usual = boundSizes("why" in ordinary ? [] : ordinary, shapes);
	const names = [...new Set([...shapes.values()].flatMap((shape) => shape ?? []))].filter((it) => typeof it === "string" && it !== batch);
	const all = (size) => new Map(names.map((name) => [String(name), size]));
	const said = [contract.behaviour.largest_batch?.size, contract.cost?.batch].filter((size) => size !== void 0);
	const few = batch === null ? [1] : fewRows;
	const first = [...few.map((rows) => ({
		rows,
		sizes: usual
	})), ...names.length === 0 ? [] : few.slice(0, 2).flatMap((rows) => smallSizes.map((size) => ({
		rows,
		sizes: all(size)
	})))];
	const then = [...batch === null ? [] : [...said, ...manyRows].map((rows) => ({
		rows,
		sizes: usual
	})), ...names.length === 0 ? [] : largeSizes.map((size) => ({
		rows: 1,
		sizes: all(size)
	}))];
	let why = {
		status: "could-not-run",
		why: "No request could be tried."
	};
	async function takes({ rows, sizes }) {
		const request = exampleInputs(contract, {
			rows,
			sizes,
			now,
			declared: facts,
			seed: contract.generated.seed
		});
		if ("why" in request) {
			why = {
				status: "could-not-run",
				why: `${request.why}.`
			};
			return false;
		}
		const answer = await model.run(request, rows === 1 ? "a request of 1 row" : `a request of ${rows} rows`);
		if (answer.is === "ok") return true;
		why = untried(answer, provider);
		if (answer.is !== "refused") return "never";
		why = {
			...why,
			why: withMend(contract, why.why)
		};
		return false;
	}
	const taken = [];
	for (const [nth, size] of [...first, ...then].entries()) {
		if (nth >= first.length && taken.length > 0) break;
		const took = await takes(size);
		if (took === "never") return why;
		if (took) taken.push(size);
	}
	return taken.length === 0 ? why : taken.sort((a, b) => a.rows - b.rows || sum(a) - sum(b));
}
const sum = ({ sizes }) => [...sizes.values()].reduce((total, size) => total + size, 0);
// src/world/contract/deterministic.ts
/** Requests that are each run three times. */
const mostRequests = 6;
/** Whether two runs agree: some requests, then the same in the opposite order, then again, so that what a run leaves behind shows too. */
async function deterministicCheck(trial) {
	const id = "law/deterministic";
	const { contract, provider } = trial;
	const requests = await requestsOf(trial);
	if ("why" in requests) return {
		id,
		...requests
	};
	const first = [];
	for (const request of requests) {
		const outputs = await outputsOf(trial, request, id);
		if ("why" in outputs) return {
			id,
			...outputs
		};
		first.push(outputs);
	}
	const order = requests.map((_, at) => at);
	for (const at of [...order.toReversed(), ...order]) {
		const again = await outputsOf(trial, requests[at], id);
		if ("why" in again) return {
			id,
			...again
		};
		for (const { name, value } of first[at] ?? []) {
			const other = again.find((it) => it.name === name);
			const found = other && valueClose(other.value, value, {
				tolerance: (type) => toleranceOf(contract, type, provider),
				nanEqual: true
			});
			if (found?.is !== "apart") continue;
			const why = `Two runs of one request differ in ${name}: ${found.why}. Fix the seed, leave out dropout, or write deterministic: false.`;
			return {
				id,
				status: "fail",
				...toldApart({
					output: name,
					why,
					worst: found.worst
				}),
				why
			};
		}
	}
	const why = dropoutLeftOn(trial.facts.dropouts);
	return {
		id,
		status: why === null ? "pass" : "fail",
		cases: requests.length,
		...why !== null && { why }
	};
}
/** Dropout that the runtime takes out while it optimises: two runs agree here, and nowhere else. */
function dropoutLeftOn(count) {
	if (count === 0) return null;
	return `The model holds ${count === 1 ? "a Dropout that is" : `${count} Dropouts that are`} switched on (training_mode) without a seed. Two runs agree here only because this runtime optimises it away; export the model for evaluation, or write deterministic: false.`;
}
async function requestsOf(trial) {
	const { contract, facts, now } = trial;
	const taken = await sizesTaken(trial);
	if ("why" in taken) return taken;
	const most = taken.at(-1);
	const ordinary = trial.example(most?.rows ?? 1);
	const made = [...taken.slice(-2), ...taken.slice(0, 1)].flatMap(({ rows, sizes }) => {
		const inputs = exampleInputs(contract, {
			rows,
			sizes,
			now,
			seed: contract.generated.seed,
			declared: facts
		});
		return "why" in inputs ? [] : [inputs];
	});
	return [..."why" in ordinary || (await trial.model.run(ordinary, "law/deterministic")).is === "refused" ? [] : [ordinary], ...made].slice(0, mostRequests);
}
// src/weigh/trial/golden-weighed.ts
/** What must come out against what does. `skip`: outputs that the signature has found wrong already. */
function goldenWeighed(actual, expected, comparing, skip = /* @__PURE__ */ new Set()) {
	const asked = expected.filter(({ name }) => !skip.has(name));
	const left = expected.filter(({ name }) => skip.has(name)).map(({ name }) => `${name} is not compared, see signature`);
	const found = asked.map(({ name, value }) => {
		const own = actual.find((it) => it.name === name);
		return {
			name,
			closeness: own === void 0 ? {
				is: "apart",
				reason: "kind",
				where: "",
				worst: null,
				why: "the model gives no such output"
			} : valueClose(own.value, value, comparing)
		};
	});
	const worst = found.reduce((most, it) => worse(it.closeness, most?.closeness) ? it : most, null);
	if (worst === null) return {
		status: "could-not-run",
		why: left.length > 0 ? `${left.join("; ")}.` : "The case says no output."
	};
	const { name, closeness } = worst;
	const told = closeness.worst === null ? {} : figures(name, closeness.worst);
	if (closeness.is === "close") return left.length > 0 ? {
		...told,
		status: "could-not-run",
		why: `The other outputs agree; ${left.join("; ")}.`
	} : {
		...told,
		status: "pass"
	};
	const apart = found.filter((it) => it.closeness.is === "apart").length;
	const others = apart > 1 ? `; ${apart} of ${found.length} outputs differ` : "";
	const where = closeness.where === "" ? "" : ` at ${closeness.where}`;
	return {
		...told,
		status: closeness.reason === "unsupported" ? "unsupported" : "fail",
		why: `${name}${where}: ${closeness.why}${others}.`
	};
}
/** Apart before close, what differs before what cannot be compared, then the greater excess. */
function worse(one, than) {
	if (than === void 0) return true;
	const [ours, theirs] = [rank$1(one), rank$1(than)];
	return ours === theirs ? excess(one) > excess(than) : ours > theirs;
}
function rank$1(it) {
	if (it.is === "close") return it.worst === null ? 0 : 1;
	return it.reason === "unsupported" ? 2 : 3;
}
function excess({ worst }) {
	return worst === null ? -Infinity : worst.excess ?? Infinity;
}
/** The element that is furthest off, and how far it may be: what it is off less what it is over. */
function figures(output, { index, actual, expected, difference, excess: over, where }) {
	return {
		...difference !== null && over !== null ? {
			measured: difference,
			limit: Math.max(0, difference - over)
		} : {},
		worst: {
			output,
			index,
			actual,
			expected,
			difference,
			excess: over,
			...where === "" ? {} : { where }
		}
	};
}
// src/weigh/trial/predictions.ts
/** What training wrote under names of its own, by the names of the model; what is neither is left out. */
function predictionSides(arrays, { equivalence }, declared) {
	const names = (side) => side.map(({ name }) => name);
	const ports = {
		inputs: names(declared.inputs),
		outputs: names(declared.outputs)
	};
	const mapped = [];
	for (const [side, own, map] of [[
		"inputs",
		ports.inputs,
		equivalence?.inputs ?? {}
	], [
		"outputs",
		ports.outputs,
		equivalence?.outputs ?? {}
	]]) for (const name of own) {
		const called = Object.hasOwn(map, name) ? map[name] : void 0;
		if (called === void 0) continue;
		const found = arrays.find((it) => it.name === called);
		if (found === void 0) return { why: `it has no array ${JSON.stringify(called)}, which equivalence.${side}.${name} names.` };
		mapped.push({
			name: `${side}/${name}`,
			value: found.value
		});
	}
	const taken = /* @__PURE__ */ new Set([...Object.values(equivalence?.inputs ?? {}), ...Object.values(equivalence?.outputs ?? {})]);
	const known = arrays.filter((it) => !taken.has(it.name) && !("why" in goldenSides([it], ports)));
	return goldenSides([...mapped, ...known], ports);
}
/** Predictions in the model's own width: training writes float64 for what the artifact says in float32. Other types stay as they are. */
function inWidthOf(outputs, { outputs: ports }) {
	return outputs.map(({ name, value }) => {
		const type = ports.find((port) => port.name === name)?.type;
		return {
			name,
			value: type?.is === "tensor" ? widened(value, type.type) : value
		};
	});
}
function widened(value, type) {
	if (value.is !== "tensor" || value.tensor.type === type || !isFloat(value.tensor.type) || !isFloat(type)) return value;
	const { count, at } = elementReader(value.tensor);
	const { dims } = value.tensor;
	return {
		is: "tensor",
		tensor: tensorFrom(type, dims, Array.from({ length: count }, (_, i) => at(i)))
	};
}
function isFloat(type) {
	return type === "float16" || type === "float32" || type === "float64";
}
// src/world/contract/equivalence.ts
/** Rows that the model is asked at once; predictions of a training set do not fit one request. */
const chunkRows = 256;
/** Predictions that training wrote against what the artifact says to the same raw rows. */
async function equivalenceChecks(trial, declared, skip) {
	return trial.contract.equivalence === void 0 ? [] : [{
		id: "equivalence",
		...await tried$1(trial, declared, skip)
	}];
}
async function tried$1(trial, declared, skip) {
	const { contract, facts } = trial;
	const read = predictions(trial, declared);
	if (read.is === "absent") return {
		status: "fail",
		why: `${contract.equivalence?.predictions} is not there.`
	};
	if (read.is === "unreadable") return {
		status: read.fault === "author" ? "fail" : "could-not-run",
		why: read.why
	};
	const inputs = read.value.inputs;
	const outputs = inWidthOf(read.value.outputs, facts).filter(({ name }) => !skip.has(name));
	if (outputs.length === 0) return read.value.outputs.length === 0 ? {
		status: "fail",
		why: `${read.from.path} holds no prediction of an output; name it under equivalence.outputs.`
	} : {
		status: "could-not-run",
		why: "No output is left to compare, see signature and output."
	};
	const axes = rowAxes(contract, "inputs", facts);
	const outAxes = rowAxes(contract, "outputs", facts);
	const rows = rowsOf(inputs, axes);
	if (rows === 0) return {
		status: "fail",
		why: `${read.from.path} holds no row.`
	};
	const predicted = rows === null ? null : rowsOf(outputs, outAxes);
	if (rows !== null && predicted !== null && predicted !== rows) return {
		status: "fail",
		why: `${read.from.path} holds ${rows} rows of inputs and ${predicted} of predictions.`
	};
	return compared$1(trial, {
		inputs,
		outputs,
		rows: predicted === null ? null : rows,
		axes,
		outAxes
	});
}
/** A row differs if anything in it does; only where a whole chunk does not agree its rows are looked at. */
async function compared$1({ contract, provider, model }, { inputs, outputs, rows, axes, outAxes }) {
	const limit = contract.equivalence?.max_differing ?? 0;
	const comparing = {
		tolerance: (type) => equivalenceTolerance(contract, type, provider),
		nanEqual: contract.golden.nan_equal
	};
	let differing = 0;
	let first = null;
	let place = "";
	const all = rows ?? 1;
	const chunk = contract.batch === "joint" ? all : chunkRows;
	for (let from = 0; from < all; from += chunk) {
		const numbers = Array.from({ length: Math.min(chunk, all - from) }, (_, at) => from + at);
		const [asked, expected] = rows === null ? [inputs, outputs] : [takeRows(inputs, numbers, axes), takeRows(outputs, numbers, outAxes)];
		const answer = await model.run(asked, `equivalence, row ${from}`);
		if (answer.is !== "ok") return unanswered(answer);
		const strange = answer.value.ignored[0];
		if (strange !== void 0) return {
			status: "fail",
			why: `The predictions feed ${strange}, which is no input of the model.`
		};
		const whole = goldenWeighed(answer.value.outputs, expected, comparing);
		if (whole.status === "pass") continue;
		if (whole.status !== "fail" || whole.worst === void 0 || rows === null) return whole;
		const apart = numbers.filter((_, at) => {
			const one = (side) => takeRows(side, [at], outAxes);
			return goldenWeighed(one(answer.value.outputs), one(expected), comparing).status === "fail";
		});
		differing += apart.length;
		if (first === null) [first, place] = [whole, `first in row ${apart[0] ?? from}`];
	}
	const measured = differing / all;
	const told = {
		measured,
		limit,
		cases: all,
		...first?.worst === void 0 ? {} : { worst: first.worst }
	};
	if (measured <= limit) return {
		...told,
		status: "pass"
	};
	return {
		...told,
		status: "fail",
		why: `${differing} of ${all} rows are not what training predicted, ${place}: ${first?.why ?? ""}`
	};
}
function predictions({ contract, at, files }, declared) {
	const path = contractFiles(contract, at).predictions ?? "";
	const inside = files.paths.filter((it) => it.startsWith(`${path}/`));
	if (inside.length > 0 || !/\.npz$/i.test(path)) return asWritten({
		path,
		files: inside.length > 0 ? inside : [path]
	}, contract, declared, files);
	const bytes = files.read(path);
	const arrays = bytes.is === "read" ? readNpz(bytes.value, bytes.from) : bytes;
	if (arrays.is !== "read") return arrays;
	const sides = predictionSides(arrays.value, contract, declared);
	if (!("why" in sides)) return {
		is: "read",
		value: sides,
		from: arrays.from
	};
	return {
		is: "unreadable",
		fault: "author",
		reason: "invalid-golden",
		why: `${path}: ${sides.why}`
	};
}
/** A layout that is read by the ports' names: the file's own names stand for them while it is read. */
function asWritten(place, { equivalence }, facts, files) {
	const called = (side, name) => Object.entries(equivalence?.[side] ?? {}).find(([own]) => own === name)?.[1] ?? name;
	const ports = (side) => facts[side].map((port) => ({
		...port,
		name: called(side, port.name)
	}));
	const read = goldenCase(place, {
		inputs: ports("inputs"),
		outputs: ports("outputs")
	}, files);
	return mapRead(read, (sidesRead) => {
		const back = (side) => sidesRead[side].map(({ name, value }) => ({
			name: facts[side].find((port) => called(side, port.name) === name)?.name ?? name,
			value
		}));
		return {
			inputs: back("inputs"),
			outputs: back("outputs")
		};
	});
}
// src/world/contract/golden.ts
/** Each golden case, run and compared. `declared`: ports that a case may name. `skip`: outputs that the signature has found wrong. */
async function goldenChecks(trial, declared, skip) {
	const { contract, at, files } = trial;
	const places = goldenCases(contract, at, files.paths);
	const checks = [];
	for (const place of places) checks.push({
		id: `golden/${place.path}`,
		...await tried(place, trial, declared, skip)
	});
	return [...checks, ...nowhere(trial, places)];
}
async function tried(place, { contract, provider, files, model }, declared, skip) {
	const read = goldenCase(place, declared, files);
	if (read.is === "absent") return {
		status: "fail",
		why: `${place.path} is not there.`
	};
	if (read.is === "unreadable") return {
		status: read.fault === "author" ? "fail" : "could-not-run",
		why: read.why
	};
	const { inputs, outputs } = read.value;
	const answer = await model.run(inputs, `golden/${place.path}`);
	if (answer.is !== "ok") return unanswered(answer);
	const strange = answer.value.ignored[0];
	if (strange !== void 0) return {
		status: "fail",
		why: `${place.path} feeds ${strange}, which is no input of the model.`
	};
	return goldenWeighed(answer.value.outputs, outputs, {
		tolerance: (type) => toleranceOf(contract, type, provider),
		nanEqual: contract.golden.nan_equal
	}, skip);
}
/** A pattern that finds nothing would pass in silence. */
function nowhere({ contract, at, files }, places) {
	const found = new Set(places.map(({ path }) => path));
	return [...new Set(contract.golden.cases)].flatMap((glob) => {
		const one = goldenCases({
			...contract,
			golden: {
				...contract.golden,
				cases: [glob]
			}
		}, at, files.paths);
		const path = beside(at, glob) ?? glob;
		if (one.length > 0 || found.has(path)) return [];
		return [{
			id: `golden/${path}`,
			status: "fail",
			why: `golden.cases names ${glob}, and no golden case is there.`
		}];
	});
}
// src/weigh/trial/broken-clause.ts
/** What one element of an output breaks by itself. */
function brokenElement(port, type, value) {
	const { min, max, categories, finite, nullable } = port;
	const missing = value === "" || Number.isNaN(value);
	const bound = (limit) => roundedTo(type, limit);
	const known = categories?.some((it) => typeof it === "string" || typeof value === "string" ? it === value : roundedTo(type, Number(it)) === Number(value));
	if (known) return null;
	if (missing && nullable) return null;
	if (typeof value === "number" && !Number.isFinite(value)) {
		if (finite) return {
			clause: "finite",
			why: `is ${value}`
		};
		if (Number.isNaN(value) && categories === void 0) return null;
	}
	if (value === "" && categories === void 0) return {
		clause: "nullable",
		why: "is empty, and the contract does not allow it to be"
	};
	if (known === false) return {
		clause: "categories",
		why: `is ${shown(value, type)}, which is no category of it`
	};
	if (typeof value === "string") return null;
	if (min !== void 0 && value < Math.min(min, bound(min))) return {
		clause: "range",
		why: `is ${shown(value, type)}, below ${min}`,
		expected: `>= ${min}`
	};
	if (max !== void 0 && value > Math.max(max, bound(max))) return {
		clause: "range",
		why: `is ${shown(value, type)}, above ${max}`,
		expected: `<= ${max}`
	};
	return null;
}
/** A limit as the type holds it: 0.1 is a little more in float32. */
function roundedTo(type, value) {
	if (type === "float32") return Math.fround(value);
	return type === "float16" ? float16ToNumber(numberToFloat16(value)) : value;
}
/** A finding about the element that is the `at`-th of a tensor. */
function brokenAt(output, clause, at, dims, value, why) {
	const index = indexOf(at, dims);
	return {
		output,
		clause,
		index,
		actual: shown(value),
		why: `${output}${index.length === 0 ? "" : ` at [${index.join(", ")}]`} ${why}`
	};
}
// src/weigh/trial/broken-along.ts
/** What an output breaks along an axis: a sum, an order. Elements that are missing have none. */
function brokenAlong(output, port, tensor, contract, provider) {
	const { sums_to, monotone } = port;
	const summed = sums_to === void 0 ? null : brokenSum(output, sums_to, tensor, contract, provider);
	if (summed !== null) return summed;
	for (const { axis, is } of monotone) {
		const broken = axis === void 0 ? null : brokenOrder$1(output, axis, is, tensor);
		if (broken !== null) return broken;
	}
	return null;
}
function brokenSum(output, { value, axis, tolerance }, tensor, contract, provider) {
	const { lanes, at, why } = lanesOf(tensor, axis);
	if (why !== null) return {
		output,
		clause: "sums_to",
		why: `${output} ${why}`
	};
	const usual = toleranceOf(contract, tensor.type, provider);
	const tolerated = tolerance ?? usual.absolute + usual.relative * Math.abs(value);
	for (const lane of lanes) {
		const sum = lane.reduce((total, element) => total + Number(at(element)), 0);
		if (Number.isNaN(sum) || Math.abs(sum - value) <= tolerated) continue;
		const told = `sums to ${Number(sum.toPrecision(7))} along axis ${axis} where ${value} is expected`;
		return {
			...brokenAt(output, "sums_to", lane[0] ?? 0, tensor.dims, sum, told),
			expected: String(value)
		};
	}
	return null;
}
function brokenOrder$1(output, axis, is, tensor) {
	const { lanes, at, why } = lanesOf(tensor, axis);
	if (why !== null) return {
		output,
		clause: "monotone",
		why: `${output} ${why}`
	};
	for (const lane of lanes) {
		let before = null;
		for (const element of lane) {
			const value = at(element);
			if (Number.isNaN(value)) continue;
			if (before !== null && (is === "increasing" ? value < before : value > before)) return brokenAt(output, "monotone", element, tensor.dims, value, `is ${value} after ${before} along axis ${axis}, not ${is}`);
			before = value;
		}
	}
	return null;
}
/** Places of elements that stand behind one another along an axis. */
function lanesOf(tensor, axis) {
	const { at, dims, count } = elementReader(tensor);
	const real = axis < 0 ? dims.length + axis : axis;
	const size = dims[real];
	if (size === void 0) return {
		lanes: [],
		at,
		why: `has ${dims.length} axes, so no axis ${axis}`
	};
	const inner = dims.slice(real + 1).reduce((product, it) => product * it, 1);
	const lanes = function* () {
		for (let lane = 0; lane < (size === 0 ? 0 : count / size); lane += 1) {
			const first = Math.floor(lane / inner) * size * inner + lane % inner;
			yield Array.from({ length: size }, (_, step) => first + step * inner);
		}
	};
	return {
		lanes: lanes(),
		at,
		why: null
	};
}
// src/weigh/trial/valid-output.ts
/**
* What outputs of a request break of their declarations, one clause each; empty: all is kept. Names in shapes are bound by the inputs,
* those that stand in no input by the first output that has them. An order in an input takes several requests and is not looked at here.
*/
function brokenOutputs(contract, request, outputs, provider) {
	const shapes = portShapes(contract);
	const sizes = boundSizes(request, shapes.inputs);
	const broken = [];
	for (const [name, port] of Object.entries(contract.outputs)) {
		const given = outputs.find((it) => it.name === name);
		const found = given === void 0 ? missing(name) : brokenOutput(name, port, given.value, sizes, contract, provider);
		if (found !== null) broken.push(found);
		for (const [symbol, size] of boundSizes(given === void 0 ? [] : [given], shapes.outputs)) if (!sizes.has(symbol)) sizes.set(symbol, size);
	}
	return broken;
}
function missing(output) {
	return {
		output,
		clause: "missing",
		why: `the model gives no ${output}`
	};
}
function brokenOutput(name, port, value, sizes, contract, provider) {
	const said = readPortType(port.type, null);
	const given = typeName(value);
	if (said !== null && !isOf(value, said)) return {
		output: name,
		clause: "type",
		why: `${name} is ${given} where ${port.type} is expected`,
		actual: given,
		expected: port.type
	};
	for (const tensor of tensorsOf(value)) {
		const found = brokenShape(name, port.shape, tensor, sizes) ?? brokenElements(name, port, tensor) ?? brokenAlong(name, port, tensor, contract, provider);
		if (found !== null) return found;
	}
	return null;
}
function brokenShape(output, shape, { dims }, sizes) {
	const own = /* @__PURE__ */ new Map();
	const kept = (size, axis) => {
		if (size === null || size === dims[axis]) return true;
		if (typeof size === "number") return false;
		const bound = sizes.get(size) ?? own.get(size);
		if (bound === void 0) own.set(size, dims[axis]);
		return bound === void 0 || bound === dims[axis];
	};
	if (shape === void 0 || shape.length === dims.length && shape.every(kept)) return null;
	const words = shape.map((size) => typeof size === "string" && sizes.has(size) ? `${size} = ${sizes.get(size)}` : size ?? "any");
	const [actual, expected] = [`[${dims.join(", ")}]`, `[${words.join(", ")}]`];
	return {
		output,
		clause: "shape",
		why: `${output} has the shape ${actual} where ${expected} is expected`,
		actual,
		expected
	};
}
function brokenElements(output, port, tensor) {
	const { at, count, dims } = elementReader(tensor);
	for (let element = 0; element < count; element += 1) {
		const broken = brokenElement(port, tensor.type, at(element));
		if (broken === null) continue;
		const { clause, why, ...more } = broken;
		return {
			...brokenAt(output, clause, element, dims, at(element), why),
			actual: shown(at(element), tensor.type),
			...more
		};
	}
	return null;
}
function typeName(value) {
	return value.is === "tensor" ? value.tensor.type : value.is === "unsupported" ? value.why : `a ${value.is}`;
}
/** An optional that holds a value is that value: the runtime hands it out so. */
function isOf(value, type) {
	if (type.is === "optional") return value.is === "optional" ? value.value === null || isOf(value.value, type.of) : isOf(value, type.of);
	if (value.is === "tensor") return type.is === "tensor" && type.type === value.tensor.type;
	if (value.is === "sequence") return type.is === "sequence" && value.items.every((it) => isOf(it, type.of));
	return value.is === "map" && type.is === "map" && value.keyType === type.key && value.values.every((it) => isOf(it, type.of));
}
// src/weigh/trial/broken-order.ts
/** The first element that goes the wrong way by more than two runs may differ. */
function brokenOrder({ output, input, from, to, before, after }, is, { absolute, relative }) {
	const [old, now] = [elementReader(before), elementReader(after)];
	if (old.count !== now.count) return null;
	for (let element = 0; element < now.count; element += 1) {
		const [was, became] = [old.at(element), now.at(element)];
		if (typeof was === "string" || typeof became === "string") return null;
		if (!((is === "increasing" ? Number(was) - Number(became) : Number(became) - Number(was)) > absolute + relative * Math.abs(Number(was)))) continue;
		const told = `goes from ${shown(was)} to ${shown(became)} as ${input} grows from ${shown(from)} to ${shown(to)}, all else held, not ${is}`;
		return {
			...brokenAt(output, "monotone", element, now.dims, became, told),
			expected: `${is === "increasing" ? ">=" : "<="} ${shown(was)}`
		};
	}
	return null;
}
// src/weigh/trial/moved-value.ts
/** Requests in which one input grows. */
function ladders(request, name, input, axes, now, climb) {
	const value = request.find((it) => it.name === name)?.value;
	if (value?.is !== "tensor" || !isFed(value.tensor.type)) return { why: `${name} is not among the inputs that were tried` };
	const { tensor } = value;
	const type = tensor.type;
	const allowed = allowedValues(input, type, now, [-10, 10]);
	if ("why" in allowed) return { why: `no value of ${name} can be made: ${allowed.why}` };
	if (type === "string") return { why: `${name} is a text, which does not grow` };
	const values = allowed.is === "one-of" ? spread([...new Set(allowed.values)].sort((a, b) => a < b ? -1 : 1), climb.values) : between(type, allowed, climb.values);
	return spread(places(tensor, axes(name)[0]), climb.places).map((place) => ({ steps: values.map((it) => ({
		value: it,
		request: request.map((one) => one.name === name ? {
			name,
			value: {
				is: "tensor",
				tensor: put(tensor, place, it)
			}
		} : one)
	})) }));
}
function between(type, { low, high }, count) {
	const step = (nth) => {
		if (typeof low === "bigint") return low + (BigInt(high) - low) * BigInt(nth) / BigInt(count - 1);
		const value = low * (1 - nth / (count - 1)) + Number(high) * (nth / (count - 1));
		return type.startsWith("float") ? value : Math.floor(value);
	};
	return [...new Set(Array.from({ length: count }, (_, nth) => step(nth)))];
}
/** Elements that are at the same place of their rows. */
function places({ dims, data }, axis) {
	const size = axis === void 0 ? void 0 : dims[axis];
	if (axis === void 0 || size === void 0) return Array.from({ length: data.length }, (_, at) => [at]);
	const inner = dims.slice(axis + 1).reduce((product, it) => product * it, 1);
	const count = size === 0 ? 0 : data.length / size;
	return Array.from({ length: count }, (_, place) => {
		const first = Math.floor(place / inner) * size * inner + place % inner;
		return Array.from({ length: size }, (_, row) => first + row * inner);
	});
}
function put(tensor, place, value) {
	const { at, count } = elementReader(tensor);
	const values = Array.from({ length: count }, (_, element) => at(element));
	for (const element of place) values[element] = value;
	return tensorFrom(tensor.type, tensor.dims, values);
}
/** So many of a list, the first and the last among them. */
function spread(list, count) {
	if (list.length <= count) return [...list];
	return Array.from({ length: count }, (_, nth) => list[Math.round(nth * (list.length - 1) / Math.max(1, count - 1))]);
}
// src/world/contract/order-in-input.ts
/** What an output breaks of the orders in an input that it declares, tried from one request; or why that could not be tried. */
async function orderInInput(trial, output, request, climb) {
	const { contract, facts, now, model, provider } = trial;
	const axes = rowAxes(contract, "inputs", facts);
	for (const { in: name, is } of contract.outputs[output]?.monotone ?? []) {
		const input = name === void 0 ? void 0 : contract.inputs[name];
		if (name === void 0 || input === void 0) continue;
		const climbs = ladders(request, name, input, axes, now, climb);
		if ("why" in climbs) return {
			status: "could-not-run",
			why: `${output} cannot be tried as ${name} grows: ${climbs.why}.`
		};
		for (const { steps } of climbs) {
			let last = null;
			for (const { value, request: moved } of steps) {
				const answer = await model.run(moved, `output/${output} as ${name} grows`);
				if (answer.is !== "ok") return untried(answer, provider);
				const given = answer.value.outputs.find((it) => it.name === output);
				if (given?.value.is !== "tensor") return null;
				const after = given.value.tensor;
				const broken = last?.from.value.is === "tensor" ? brokenOrder({
					output,
					input: name,
					from: last.value,
					to: value,
					before: last.from.value.tensor,
					after
				}, is, toleranceOf(contract, after.type, provider)) : null;
				if (broken !== null) return broken;
				last = {
					from: given,
					value
				};
			}
		}
	}
	return null;
}
// src/world/contract/outputs.ts
/** Whether outputs of ordinary requests are what the contract declares: those of golden cases, else made ones. One check an output. */
const outputs = async (trial) => {
	const names = Object.keys(trial.contract.outputs);
	const requests = await ordinaryRequests(trial);
	const broken = /* @__PURE__ */ new Map();
	const answered = [];
	let why = "why" in requests ? requests : {
		status: "could-not-run",
		why: "There is no ordinary request to try."
	};
	for (const request of "why" in requests ? [] : requests) {
		const answer = await trial.model.run(request.inputs, request.name);
		if (answer.is === "ok") {
			answered.push(request);
			for (const found of brokenOutputs(trial.contract, request.inputs, answer.value.outputs, trial.provider)) if (!broken.has(found.output)) broken.set(found.output, {
				found,
				on: request.name
			});
		} else why = untried(answer, trial.provider);
	}
	const checks = [];
	for (const name of names) {
		const id = `output/${name}`;
		const found = broken.get(name);
		if (answered.length === 0) checks.push({
			id,
			...why
		});
		else if (found !== void 0) checks.push(failed(id, found.found, found.on));
		else checks.push(await ordered(trial, name, answered));
	}
	return checks;
};
/** Orders in an input are tried from two requests: each takes many. */
async function ordered(trial, name, requests) {
	const id = `output/${name}`;
	for (const { name: on, inputs } of requests.slice(0, 2)) {
		const found = await orderInInput(trial, name, inputs, {
			values: 5,
			places: 8
		});
		if (found !== null) return "clause" in found ? failed(id, found, on) : {
			id,
			...found
		};
	}
	return {
		id,
		status: "pass",
		cases: requests.length
	};
}
function failed(id, broken, on) {
	return {
		id,
		status: "fail",
		...toldBroken(broken),
		why: `${broken.why}: ${on}.`
	};
}
/** What a check says of a clause that was broken. */
function toldBroken({ output, clause, index, actual, expected }) {
	return {
		clause,
		worst: {
			output,
			...index && { index },
			...actual !== void 0 && { actual },
			...expected !== void 0 && { expected }
		}
	};
}
async function ordinaryRequests(trial) {
	const { contract, at, facts, files, now } = trial;
	const golden = goldenRequests(contract, at, facts, files);
	if (golden.length > 0) return golden;
	const taken = await sizesTaken(trial);
	if ("why" in taken) return taken;
	const { seed } = contract.generated;
	return taken.flatMap(({ rows, sizes }) => {
		const inputs = exampleInputs(contract, {
			rows,
			sizes,
			seed,
			now,
			declared: facts
		});
		return "why" in inputs ? [] : [{
			name: `an ordinary request of ${rows} ${rows === 1 ? "row" : "rows"}`,
			inputs
		}];
	});
}
// src/weigh/trial/row-closeness.ts
/** Distance of 1 to the next number. */
const epsilon = {
	float16: 2 ** -10,
	bfloat16: 2 ** -7,
	float32: 2 ** -23,
	float64: 2 ** -52
};
/**
* The first output that two answers disagree on, beyond the tolerance of its type and 8 roundings of its greatest value: sums are made in
* another order for another batch, and what is left of large terms near 0 is off by their rounding.
*/
function apartIn(actual, expected, { contract, provider, otherKernels }) {
	for (const { name, value } of expected) {
		const other = actual.find((it) => it.name === name);
		if (other === void 0 || otherKernels && tensorsOf(value).some(({ type }) => epsilon[type] === void 0)) continue;
		const greatest = Math.max(greatestIn([{
			name,
			value
		}]), greatestIn([other]));
		const tolerance = (type) => {
			const { absolute, relative } = toleranceOf(contract, type, provider);
			return {
				relative,
				absolute: absolute + 8 * (epsilon[type] ?? 0) * greatest
			};
		};
		const found = valueClose(other.value, value, {
			tolerance,
			nanEqual: true
		});
		if (found.is === "apart") return {
			output: name,
			why: `${name}: ${found.why}`,
			worst: found.worst
		};
	}
	return null;
}
function greatestIn(values) {
	let greatest = 0;
	for (const tensor of values.flatMap(({ value }) => tensorsOf(value))) {
		if (epsilon[tensor.type] === void 0) continue;
		const { at, count } = elementReader(tensor);
		for (let element = 0; element < count; element += 1) {
			const size = Math.abs(Number(at(element)));
			if (Number.isFinite(size) && size > greatest) greatest = size;
		}
	}
	return greatest;
}
// src/world/contract/row-laws.ts
/** Outputs that have rows, with as many of them as the request: the others are the whole batch's, or declared otherwise, and are not compared. */
async function rowsOut(trial, request, during) {
	const outputs = await outputsOf(trial, request, during);
	if ("why" in outputs) return outputs;
	const axes = rowAxes(trial.contract, "outputs", trial.facts);
	const rows = rowsOf(request, rowAxes(trial.contract, "inputs", trial.facts));
	const otherwise = signatureCheck(trial.contract, trial.facts).outputs;
	const counted = outputs.filter(({ name }) => axes(name).length > 0 && !otherwise.has(name));
	if (counted.length === 0) return {
		status: "could-not-run",
		why: "No output has the dimension that counts rows; write its name in the shape of one, or batch: joint."
	};
	const other = counted.find((output) => rowsOf([output], axes) !== rows);
	if (other === void 0) return counted;
	return {
		status: "could-not-run",
		why: `${other.name} has not as many rows as the request, so rows cannot be compared.`
	};
}
/**
* A row in its batch, the same row in a batch of nothing but itself, and alone where the model takes one row. It stands first each time:
* what depends on a row's place is found by `permutation`.
*/
const rowIndependent = async (trial, request, { one }) => {
	const { contract, provider, facts } = trial;
	const [into, out] = [rowAxes(contract, "inputs", facts), rowAxes(contract, "outputs", facts)];
	const rows = rowsOf(request, into) ?? 0;
	const order = Array.from({ length: rows }, (_, at) => at);
	const first = async (batch) => {
		const outputs = await rowsOut(trial, takeRows(request, batch, into), "law/row-independent");
		return "why" in outputs ? outputs : takeRows(outputs, [0], out);
	};
	for (const row of /* @__PURE__ */ new Set([0, rows - 1])) {
		const among = await first([...order.slice(row), ...order.slice(0, row)]);
		const doubled = await first(order.map(() => row));
		const alone = one ? await first([row]) : doubled;
		for (const outcome of [
			among,
			doubled,
			alone
		]) if ("why" in outcome) return {
			is: "untried",
			untried: outcome
		};
		const found = apartIn(among, doubled, {
			contract,
			provider,
			otherKernels: false
		}) ?? apartIn(among, alone, {
			contract,
			provider,
			otherKernels: true
		});
		if (found !== null) return {
			is: "broken",
			by: found
		};
	}
	return null;
};
/** Rows in another order give the outputs in that order. */
const permutation = async (trial, request) => {
	const { contract, provider, facts } = trial;
	const [into, out] = [rowAxes(contract, "inputs", facts), rowAxes(contract, "outputs", facts)];
	const order = Array.from({ length: rowsOf(request, into) ?? 0 }, (_, at) => at);
	const straight = await rowsOut(trial, request, "law/permutation");
	if ("why" in straight) return {
		is: "untried",
		untried: straight
	};
	for (const turned of [order.toReversed(), [...order.slice(1), ...order.slice(0, 1)]]) {
		const outputs = await rowsOut(trial, permuteRows(request, turned, into), "law/permutation");
		if ("why" in outputs) return {
			is: "untried",
			untried: outputs
		};
		const found = apartIn(outputs, permuteRows(straight, turned, out), {
			contract,
			provider,
			otherKernels: false
		});
		if (found !== null) return {
			is: "broken",
			by: found
		};
	}
	return null;
};
// node_modules/fast-check/lib/rolldown-runtime-D7D4PA-g.js
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// node_modules/pure-rand/lib/esm/generator/congruential32.js
const MULTIPLIER = 214013;
const INCREMENT = 2531011;
const MASK = 4294967295;
const MASK_2 = -2147483649;
const MULTIPLIER_2 = -1443076087;
const INCREMENT_2 = 505908858;
const MULTIPLIER_3 = 1170746341;
const INCREMENT_3 = -755606699;
const JUMP_MULTIPLIER = 1994129409;
const JUMP_INCREMENT = 916127744;
var LinearCongruential32 = class LinearCongruential32 {
	constructor(seed) {
		this.seed = seed;
	}
	clone() {
		return new LinearCongruential32(this.seed);
	}
	next() {
		const s0 = this.seed;
		const s1 = Math.imul(s0, MULTIPLIER) + INCREMENT | 0;
		const s2 = Math.imul(s0, MULTIPLIER_2) + INCREMENT_2 | 0;
		const s3 = Math.imul(s0, MULTIPLIER_3) + INCREMENT_3 | 0;
		this.seed = s3;
		const v1 = (s1 & MASK_2) >> 16;
		const v2 = (s2 & MASK_2) >> 16;
		return (s3 & MASK_2) >> 16 | v2 << 15 | v1 << 30;
	}
	jump() {
		this.seed = Math.imul(this.seed, JUMP_MULTIPLIER) + JUMP_INCREMENT & MASK;
	}
	getState() {
		return [this.seed];
	}
};
function congruential32(seed) {
	return new LinearCongruential32(seed);
}
// node_modules/pure-rand/lib/esm/generator/mersenne.js
const N = 624;
const M = 397;
const A = 2567483615;
const F = 1812433253;
const U = 11;
const S = 7;
const B = 2636928640;
const T = 15;
const C = 4022730752;
const L = 18;
const MASK_LOWER = 2147483647;
const MASK_UPPER = 2147483648;
const JUMP_COEFS = "SUSgbA\\W`E[]KN2RUSo8XVU?HKBFRl11E\\KoWOg5B]XEWG;BE;1:oVK[`B^Z9Qd23^XTnhL>]Unda4f[X;_j9H5QD=cN<5H`3bW>9bk1mjoI2fK0obmAAINOV:>Mek_V9dd<hZ\\gC3?Fm7FEk07QH_3PLm^@?^i\\QMkgP<]oLHmFnlecg5F@7U^@4jhZ?WZS0k@GHehmM36:5^9;>Hmm`co>k:KOSkSbIINb1VFf>LXgP>GUAQTD>Ci>XMGkUflLlb?_FaFUk@?5N7i70@;1o68ah@I<HFH7R2^J:G][Gf962ITWID9GWK8ElD2G5=DcHcL]cA]P2n7A=[<bInM;IHDQnJMReRXDWbVldnGEIPij`E08Xdci3@0c:IBbD4:Nk]?lEN9j^;T`0blZX7eiWE8c`<ak7j05FZi>AjUDh?M1B?^??FAXKThf<aBOXZf7jXYGK>R<;NHk3S9YhM7STJ6`:MIE`S@7298X8W>PNK=@;lLX<i\\TXLL<W@X[X54H]in8M;;n?kkQbajgAMY=Tf9b;ZKf0QUB2FHYWfnfkDoU9YkcLd95T>lK6GM1YL\\lid:J>KYS=iJ]Y>QlF>?R5_[5QeYC=66;A32Ac>OHk_ne^0g>bK:g;KFPgbGUcPR_Z=TX3H9d03bKZ2IhEPKBo>LSGWd0iFdV8C<Y:<>T[O6lC\\blaZ>GoAYP4clf^j1IfnZJ]QeDe2X<HE[LJNWnaCg[P]Co^:IRbWPY?97UePBlZNNHY6LOBM8P>=h?Ye:_f_Sb9Ki5GDYBF4dWeMfdg^ccPllNWM7G1\\UMdoYeOOD5^e@foA22G?ADYo5:FVG[bWo96;>3kc_c1Ab30>30;1@4F8g2hY?DJ4[LOL;ZLLKo2]jo>[KMDUcR279N_kF=3WL@Dd620bMTdA\\U9k``ef2iD9JgJ8CZBHS>F^Uk;<laeaeHS<15OSeS`PcSSKBRBFY]aQ=EgUXGNg=?d56`KA@2BejY0^[_DCX`L=CGMT=BW^6S1i@2ATBVk>3_ocRA>2U:4GPQ6o>5jX2HIcV3S@On6KB<[SKB?FC_AAji9agbBFkAi\\;4I\\UJ]c36Ub@[;gQACVGY<V]SDJBUU]La\\_a@JdOO8gm2T0DJMa:8Hf7>E]noQ[1Kambn??QQ]S?1i0oMGOijb\\aGY6lQ^CJ?9bFle8<eH4UUjBINX;n8@VOA5ah^URV49B[A?ONHhHAC1J5;;h0SXYlG^0W=eJdHh^K4SGe=1HZLLam;D<Q3AOdbPcdX``82\\jo0En8jRVGC73WMCF9`d:0heS?80?C188cSn7H9<daZ]MgS4Pb^1HkA:1PU^5>^h_g[RQV@PnYBRI_]`B]Bh@Uk03eXGY`I16L76H28X`R>IROMeNVUdU[:lghLhPCQZ:4a<30YBZCYnXe[?;jc8gKI2QH2MjnWBm4nGCZW`aVU2a;P<AMI25mlW_Nm][2?b6o851X@lAm]YZ`bWRF1g<Ga:T]1NXH5Veja5P9S9>:aNg:Th1Y=5o78K>LQ8hW@5S?I83Lk5Xk;j5@I3o[d:4RjE^oS30:WP9gC\\i8aSI>QRE@4lP:7lDg8g2`Ql[2I8aBU\\BQ?B4_clL9Q]S;^e1Ob5[>3JER2`c7B=o]fPOWO<DGi;Niba1PoWPPE_Q3aX0OB0mZej\\f_M[J4Y6]1`h2MkF[GiW8Q^d3^_=<I1N2Q7]2<2j[iP7V3V821FaI]A`93bC^Z\\G=WJ;^Ih?B97_iIF@\\Dl<eK1je8SNTWo_=XFMZH<<JYLZ^YQMPgYOV45K_:]kSI8^XlO0]GY=VUfe_C_F6TOcoAlVUH:o=WhhT@K`2KFhe<3\\KXQ>W:M?S_4S5d@J^`[AGA7@3]DnGSCO`\\?E8HT75^d9\\:m\\m1egIfk8cd6bD9\\eU8\\n[Pb0Cgd^S0n9kGJHb]i5XodlKHc34Fhi9K>0U5WK`>7Ff2^KL=WC6:kc?e5C^a1T1:4:^S5flXlGNIj08AfO?Dh7T7dWO>E]NI9?ob7B7P_h[4TEP[EU;GllFTnSmg9:\\[N]<SAoKP_kPlG56A:I3T6EG8Hj=XnUE`KT5U@OQ?]7[N^MFN1_NU4KO_3::Le`8IL9[1Z1H1;V3SC\\N3]S@4U[F2mhT5dYM7[4Pg_Na0_8WTH0`bgceQS8]EG;XgD4Ib4iLTP@kE79Mn>AYRJA1U5^Blhgno:aHVYc03c3J0Vc9FjEV^M75Zfd8kVC9>iJDk`AJ[6f7DK2D^DL\\AX:6b5h31XH;RQB\\N<ZSM=J;6L[`UW^eOIFc1Y]6_dfedIe4ARh72mTXC0WND_IDHVCZRDE0eODARCEETQI5TPUQE=jEH5bS?LP[ai`F5ABRYDo2o\\@=]GT?_9;hc4Lm:\\SF9k1T<0E@fX9BG[]g0nY7k[Qmi@la8`PF0j6@Q?Ii7bLkXQ<lLHf]`:DCh@9JY5>hEVLTdhL\\b1EB0lLh<=WaO@F<;8g<d:@e:LA:cFIEdmQh7hNHfSRToW?8N4:Z1K;XEDRO;OIDh<UdVln?bjgL>?VE98[B\\K<BVjkG8LiSX;fb>jf?DUK00Aih<WY6QD6cEnHBZ8iN_fd<G8Ci`11RUW2QlW]IXV:m?;J0GXXHfGNQ>:D`=fLPbO?VOTEYLj^cNj5PM>jKB5HVjJ4U7lXaTQNL9<@\\1`m\\Ug@VQHd7>jW=ca0`miF7;N0F=GjoQ`RFchKMGTmn8cF@Oh4GGCm7m2`U9j93Tb>=kSERjE_J939F01I1;`<ijk_=_Vn=7RVAI6fnQI5KlF:C44bN<<8K=Z<2TP<1]5?<dB>^LA=ebloE2Y2:9lkh0\\<YKbHD97iE`<C5oj^1>X:??`H6BXF2hG1Q[dF0Q=>W=J?7C\\k1T?<;R44oW?1hY^G8Zm]ZKnfOf0eCFYo6?=D8?<`6HU5SXh1;=:23LmV_FSi;OJfV<^?GkIDPISeHg1LaGE:V3Y3K3H<QJfbY?=;ldZRhnhQT_mGXDLFXXhSONE6Do_0iNZagB:BPGOTH;VhHUTd6LhQm^[;dO]5Hlkg<R:F<Kn\\:I:EGojgWZ2X@SYO_dlH;G8S<>oEKabY`:oU;=JW7ig?S?EYb86b7n8ce\\]IRa]koiWY<RfO;5kUI;7lVeC?[@ZaXDiF04B8R]bg@>O<mQDoUcBLcf^f>m2kMBUloD>Ze@NN^Z11TM`inXYhE_I=kA`:ZF4d\\>`L@;ZP[`ENU5cL[BV6\\Z?Di76:jg3hE6oG6jFc8kP=[GS1;WSedYQW1:U4\\OF32GgmMC<AjO]872bdBb`bKAA?8j78b>T3VfcUB2m4J^CPRU;8dScI]LU]^bBYA5_3:Y0N5i^?200000";
var MersenneTwister = class MersenneTwister {
	constructor(states, index) {
		this.states = states;
		this.index = index;
	}
	clone() {
		return new MersenneTwister(this.states.slice(), this.index);
	}
	next() {
		let y = this.states[this.index];
		y ^= y >>> U;
		y ^= y << S & B;
		y ^= y << T & C;
		y ^= y >>> L;
		this.index = twistedNext(this.states, this.index);
		return y;
	}
	getState() {
		return [this.index, ...this.states];
	}
	jump() {
		const originalStates = this.states.slice();
		const originalIndex = this.index;
		this.index = twistedNext(this.states, this.index);
		for (let i = 19932; i > 0; --i) {
			if (JUMP_COEFS.charCodeAt(i / 6 | 0) - 48 & 1 << i % 6) addState(this.states, this.index, originalStates, originalIndex);
			this.index = twistedNext(this.states, this.index);
		}
		addState(this.states, this.index, originalStates, originalIndex);
	}
};
function addState(mt, idx, originalMt, originalIdx) {
	let i = 0;
	if (originalIdx >= idx) {
		for (; i < N - originalIdx; i++) mt[i + idx] ^= originalMt[i + originalIdx];
		for (; i < N - idx; i++) mt[i + idx] ^= originalMt[i + originalIdx - N];
		for (; i < N; i++) mt[i + idx - N] ^= originalMt[i + originalIdx - N];
	} else {
		for (; i < N - idx; i++) mt[i + idx] ^= originalMt[i + originalIdx];
		for (; i < N - originalIdx; i++) mt[i + idx - N] ^= originalMt[i + originalIdx];
		for (; i < N; i++) mt[i + idx - N] ^= originalMt[i + originalIdx - N];
	}
}
function twistedNext(mt, idx) {
	if (idx < 227) {
		const y = mt[idx] & MASK_UPPER | mt[idx + 1] & MASK_LOWER;
		mt[idx] = mt[idx + M] ^ y >>> 1 ^ -(y & 1) & A;
		return idx + 1;
	} else if (idx < 623) {
		const y = mt[idx] & MASK_UPPER | mt[idx + 1] & MASK_LOWER;
		mt[idx] = mt[idx + M - N] ^ y >>> 1 ^ -(y & 1) & A;
		return idx + 1;
	} else {
		const y = mt[idx] & MASK_UPPER | mt[0] & MASK_LOWER;
		mt[idx] = mt[396] ^ y >>> 1 ^ -(y & 1) & A;
		return 0;
	}
}
function twist(mt) {
	for (let idx = 0; idx !== N; ++idx) twistedNext(mt, idx);
}
function mersenne(seed) {
	const out = [seed | 0];
	for (let idx = 1; idx !== N; ++idx) {
		const xored = out[idx - 1] ^ out[idx - 1] >>> 30;
		out.push(Math.imul(F, xored) + idx | 0);
	}
	twist(out);
	return new MersenneTwister(out, 0);
}
// node_modules/pure-rand/lib/esm/generator/xorshift128plus.js
const jumps$1 = [
	1667051007,
	2321340297,
	1548169110,
	304075285
];
var XorShift128Plus = class XorShift128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XorShift128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const a0 = this.s00 ^ this.s00 << 23;
		const a1 = this.s01 ^ (this.s01 << 23 | this.s00 >>> 9);
		const s10 = this.s10;
		const s11 = this.s11;
		const out = this.s00 + s10 | 0;
		this.s01 = s11;
		this.s00 = s10;
		this.s11 = a1 ^ s11 ^ a1 >>> 18 ^ s11 >>> 5;
		this.s10 = a0 ^ s10 ^ (a0 >>> 18 | a1 << 14) ^ (s10 >>> 5 | s11 << 27);
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps$1[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s00 ^ s00 << 23;
				const a1 = s01 ^ (s01 << 23 | s00 >>> 9);
				s01 = s11;
				s00 = s10;
				s10 = a0 ^ s10 ^ (a0 >>> 18 | a1 << 14) ^ (s10 >>> 5 | s11 << 27);
				s11 = a1 ^ s11 ^ a1 >>> 18 ^ s11 >>> 5;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xorshift128plus(seed) {
	return new XorShift128Plus(-1, ~seed, seed | 0, 0);
}
// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
// node_modules/pure-rand/lib/esm/utils/skipN.js
function skipN(rng, num) {
	for (let idx = 0; idx !== num; ++idx) rng.next();
}
// node_modules/pure-rand/lib/esm/distribution/uniformBigInt.js
const SBigInt$1 = BigInt;
const NumValues = 4294967296n;
/**
* Uniformly generate random bigint values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformBigInt(rng, from, to) {
	const diff = to - from + 1n;
	let FinalNumValues = NumValues;
	let NumIterations = 1;
	while (FinalNumValues < diff) {
		FinalNumValues <<= 32n;
		++NumIterations;
	}
	let value = generateNext(NumIterations, rng);
	if (value < diff) return value + from;
	if (value + diff < FinalNumValues) return value % diff + from;
	const MaxAcceptedRandom = FinalNumValues - FinalNumValues % diff;
	while (value >= MaxAcceptedRandom) value = generateNext(NumIterations, rng);
	return value % diff + from;
}
function generateNext(NumIterations, rng) {
	let value = SBigInt$1(rng.next() + 2147483648);
	for (let num = 1; num < NumIterations; ++num) {
		const out = rng.next();
		value = (value << 32n) + SBigInt$1(out + 2147483648);
	}
	return value;
}
// node_modules/pure-rand/lib/esm/distribution/uniformInt.js
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
// node_modules/fast-check/lib/fast-check.js
/** @internal */
const SharedFootPrint = Symbol.for("fast-check/PreconditionFailure");
/**
* Error type produced whenever a precondition fails
* @remarks Since 2.2.0
* @public
*/
var PreconditionFailure = class extends Error {
	constructor(interruptExecution = false) {
		super();
		this.interruptExecution = interruptExecution;
		this.footprint = SharedFootPrint;
	}
	static isFailure(err) {
		return err !== null && err !== void 0 && err.footprint === SharedFootPrint;
	}
};
/**
* Add pre-condition checks inside a property execution
* @param expectTruthy - cancel the run whenever this value is falsy
* @remarks Since 1.3.0
* @public
*/
function pre(expectTruthy) {
	if (!expectTruthy) throw new PreconditionFailure();
}
var Nil = class {
	[Symbol.iterator]() {
		return this;
	}
	next(value) {
		return {
			value,
			done: true
		};
	}
};
/** @internal */
const nil = new Nil();
/** @internal */
function nilHelper() {
	return nil;
}
/** @internal */
function* mapHelper(g, f) {
	for (const v of g) yield f(v);
}
/** @internal */
function* flatMapHelper(g, f) {
	for (const v of g) yield* f(v);
}
/** @internal */
function* filterHelper(g, f) {
	for (const v of g) if (f(v)) yield v;
}
/** @internal */
function* takeNHelper(g, n) {
	for (let i = 0; i < n; ++i) {
		const cur = g.next();
		if (cur.done) break;
		yield cur.value;
	}
}
/** @internal */
function* takeWhileHelper(g, f) {
	let cur = g.next();
	while (!cur.done && f(cur.value)) {
		yield cur.value;
		cur = g.next();
	}
}
/** @internal */
function* joinHelper(g, others) {
	for (let cur = g.next(); !cur.done; cur = g.next()) yield cur.value;
	for (const s of others) for (let cur = s.next(); !cur.done; cur = s.next()) yield cur.value;
}
const safeSymbolIterator$1 = Symbol.iterator;
/**
* Wrapper around `IterableIterator` interface
* offering a set of helpers to deal with iterations in a simple way
*
* @remarks Since 0.0.7
* @public
*/
var Stream = class Stream {
	/**
	* Create an empty stream of T
	* @remarks Since 0.0.1
	*/
	static nil() {
		return new Stream(nilHelper());
	}
	/**
	* Create a stream of T from a variable number of elements
	*
	* @param elements - Elements used to create the Stream
	* @remarks Since 2.12.0
	*/
	static of(...elements) {
		return new Stream(elements[safeSymbolIterator$1]());
	}
	/**
	* Create a Stream based on `g`
	* @param g - Underlying data of the Stream
	*/
	constructor(g) {
		this.g = g;
	}
	next() {
		return this.g.next();
	}
	[Symbol.iterator]() {
		return this.g;
	}
	/**
	* Map all elements of the Stream using `f`
	*
	* WARNING: It closes the current stream
	*
	* @param f - Mapper function
	* @remarks Since 0.0.1
	*/
	map(f) {
		return new Stream(mapHelper(this.g, f));
	}
	/**
	* Flat map all elements of the Stream using `f`
	*
	* WARNING: It closes the current stream
	*
	* @param f - Mapper function
	* @remarks Since 0.0.1
	*/
	flatMap(f) {
		return new Stream(flatMapHelper(this.g, f));
	}
	/**
	* Drop elements from the Stream while `f(element) === true`
	*
	* WARNING: It closes the current stream
	*
	* @param f - Drop condition
	* @remarks Since 0.0.1
	*/
	dropWhile(f) {
		let foundEligible = false;
		function* helper(v) {
			if (foundEligible || !f(v)) {
				foundEligible = true;
				yield v;
			}
		}
		return this.flatMap(helper);
	}
	/**
	* Drop `n` first elements of the Stream
	*
	* WARNING: It closes the current stream
	*
	* @param n - Number of elements to drop
	* @remarks Since 0.0.1
	*/
	drop(n) {
		if (n <= 0) return this;
		let idx = 0;
		function helper() {
			return idx++ < n;
		}
		return this.dropWhile(helper);
	}
	/**
	* Take elements from the Stream while `f(element) === true`
	*
	* WARNING: It closes the current stream
	*
	* @param f - Take condition
	* @remarks Since 0.0.1
	*/
	takeWhile(f) {
		return new Stream(takeWhileHelper(this.g, f));
	}
	/**
	* Take `n` first elements of the Stream
	*
	* WARNING: It closes the current stream
	*
	* @param n - Number of elements to take
	* @remarks Since 0.0.1
	*/
	take(n) {
		return new Stream(takeNHelper(this.g, n));
	}
	filter(f) {
		return new Stream(filterHelper(this.g, f));
	}
	/**
	* Check whether all elements of the Stream are successful for `f`
	*
	* WARNING: It closes the current stream
	*
	* @param f - Condition to check
	* @remarks Since 0.0.1
	*/
	every(f) {
		for (const v of this.g) if (!f(v)) return false;
		return true;
	}
	/**
	* Check whether one of the elements of the Stream is successful for `f`
	*
	* WARNING: It closes the current stream
	*
	* @param f - Condition to check
	* @remarks Since 0.0.1
	*/
	has(f) {
		for (const v of this.g) if (f(v)) return [true, v];
		return [false, null];
	}
	/**
	* Join `others` Stream to the current Stream
	*
	* WARNING: It closes the current stream and the other ones (as soon as it iterates over them)
	*
	* @param others - Streams to join to the current Stream
	* @remarks Since 0.0.1
	*/
	join(...others) {
		return new Stream(joinHelper(this.g, others));
	}
	/**
	* Take the `nth` element of the Stream of the last (if it does not exist)
	*
	* WARNING: It closes the current stream
	*
	* @param nth - Position of the element to extract
	* @remarks Since 0.0.12
	*/
	getNthOrLast(nth) {
		let remaining = nth;
		let last = null;
		for (const v of this.g) {
			if (remaining-- === 0) return v;
			last = v;
		}
		return last;
	}
};
/**
* Create a Stream based on `g`
*
* @param g - Underlying data of the Stream
*
* @remarks Since 0.0.7
* @public
*/
function stream$1(g) {
	return new Stream(g);
}
/**
* Generated instances having a method [cloneMethod]
* will be automatically cloned whenever necessary
*
* This is pretty useful for statefull generated values.
* For instance, whenever you use a Stream you directly impact it.
* Implementing [cloneMethod] on the generated Stream would force
* the framework to clone it whenever it has to re-use it
* (mainly required for chrinking process)
*
* @remarks Since 1.8.0
* @public
*/
const cloneMethod = Symbol.for("fast-check/cloneMethod");
/**
* Check if an instance has to be clone
* @remarks Since 2.15.0
* @public
*/
function hasCloneMethod(instance) {
	return instance !== null && (typeof instance === "object" || typeof instance === "function") && cloneMethod in instance && typeof instance[cloneMethod] === "function";
}
/**
* Clone an instance if needed
* @remarks Since 2.15.0
* @public
*/
function cloneIfNeeded(instance) {
	return hasCloneMethod(instance) ? instance[cloneMethod]() : instance;
}
const safeObjectDefineProperty$4 = Object.defineProperty;
/**
* A `Value<T, TShrink = T>` holds an internal value of type `T`
* and its associated context
*
* @remarks Since 3.0.0 (previously called `NextValue` in 2.15.0)
* @public
*/
var Value = class {
	/**
	* @param value_ - Internal value of the shrinkable
	* @param context - Context associated to the generated value (useful for shrink)
	* @param customGetValue - Limited to internal usages (to ease migration to next), it will be removed on next major
	*/
	constructor(value_, context, customGetValue) {
		this.value_ = value_;
		this.context = context;
		this.hasToBeCloned = customGetValue !== void 0 || hasCloneMethod(value_);
		this.readOnce = false;
		this.value = value_;
		if (this.hasToBeCloned) safeObjectDefineProperty$4(this, "value", {
			get: customGetValue !== void 0 ? customGetValue : this.getValue,
			enumerable: false,
			configurable: false
		});
	}
	/** @internal */
	getValue() {
		if (this.hasToBeCloned) {
			if (!this.readOnce) {
				this.readOnce = true;
				return this.value_;
			}
			return this.value_[cloneMethod]();
		}
		return this.value_;
	}
};
/**
* Abstract class able to generate values on type `T`
*
* The values generated by an instance of Arbitrary can be previewed - with {@link sample} - or classified - with {@link statistics}.
*
* @remarks Since 0.0.7
* @public
*/
var Arbitrary = class {
	filter(refinement) {
		return new FilterArbitrary(this, refinement);
	}
	/**
	* Create another arbitrary by mapping all produced values using the provided `mapper`
	* Values produced by the new arbitrary are the result of applying `mapper` value by value
	*
	* @example
	* ```typescript
	* const rgbChannels: Arbitrary<{r:number,g:number,b:number}> = ...;
	* const color: Arbitrary<string> = rgbChannels.map(ch => `#${(ch.r*65536 + ch.g*256 + ch.b).toString(16).padStart(6, '0')}`);
	* // transform an Arbitrary producing {r,g,b} integers into an Arbitrary of '#rrggbb'
	* ```
	*
	* @param mapper - Map function, to produce a new element based on an old one
	* @param unmapper - Optional unmap function, it will never be used except when shrinking user defined values. Must throw if value is not compatible (since 3.0.0)
	* @returns New arbitrary with mapped elements
	*
	* @remarks Since 0.0.1
	*/
	map(mapper, unmapper) {
		return new MapArbitrary(this, mapper, unmapper);
	}
	/**
	* Create another arbitrary by mapping a value from a base Arbirary using the provided `fmapper`
	* Values produced by the new arbitrary are the result of the arbitrary generated by applying `fmapper` to a value
	* @example
	* ```typescript
	* const arrayAndLimitArbitrary = fc.nat().chain((c: number) => fc.tuple( fc.array(fc.nat(c)), fc.constant(c)));
	* ```
	*
	* @param chainer - Chain function, to produce a new Arbitrary using a value from another Arbitrary
	* @returns New arbitrary of new type
	*
	* @remarks Since 1.2.0
	*/
	chain(chainer) {
		return new ChainArbitrary(this, chainer);
	}
};
/** @internal */
var ChainArbitrary = class extends Arbitrary {
	constructor(arb, chainer) {
		super();
		this.arb = arb;
		this.chainer = chainer;
	}
	generate(mrng, biasFactor) {
		const clonedMrng = mrng.clone();
		const src = this.arb.generate(mrng, biasFactor);
		return this.valueChainer(src, mrng, clonedMrng, biasFactor);
	}
	canShrinkWithoutContext(_value) {
		return false;
	}
	shrink(value, context) {
		if (this.isSafeContext(context)) return (!context.stoppedForOriginal ? this.arb.shrink(context.originalValue, context.originalContext).map((v) => this.valueChainer(v, context.clonedMrng.clone(), context.clonedMrng, context.originalBias)) : Stream.nil()).join(context.chainedArbitrary.shrink(value, context.chainedContext).map((dst) => {
			const newContext = {
				...context,
				chainedContext: dst.context,
				stoppedForOriginal: true
			};
			return new Value(dst.value_, newContext);
		}));
		return Stream.nil();
	}
	valueChainer(v, generateMrng, clonedMrng, biasFactor) {
		const chainedArbitrary = this.chainer(v.value_);
		const dst = chainedArbitrary.generate(generateMrng, biasFactor);
		const context = {
			originalBias: biasFactor,
			originalValue: v.value_,
			originalContext: v.context,
			stoppedForOriginal: false,
			chainedArbitrary,
			chainedContext: dst.context,
			clonedMrng
		};
		return new Value(dst.value_, context);
	}
	isSafeContext(context) {
		return context !== null && context !== void 0 && typeof context === "object" && "originalBias" in context && "originalValue" in context && "originalContext" in context && "stoppedForOriginal" in context && "chainedArbitrary" in context && "chainedContext" in context && "clonedMrng" in context;
	}
};
/** @internal */
function mapperWithCloneIfNeeded(v, mapper) {
	const sourceValue = v.value;
	const mappedValue = mapper(sourceValue);
	if (v.hasToBeCloned && (typeof mappedValue === "object" && mappedValue !== null || typeof mappedValue === "function") && Object.isExtensible(mappedValue) && !hasCloneMethod(mappedValue)) Object.defineProperty(mappedValue, cloneMethod, { get: () => () => mapperWithCloneIfNeeded(v, mapper)[0] });
	return [mappedValue, sourceValue];
}
/** @internal */
function valueMapper(v, mapper) {
	const [mappedValue, sourceValue] = mapperWithCloneIfNeeded(v, mapper);
	return new Value(mappedValue, {
		originalValue: sourceValue,
		originalContext: v.context
	});
}
/** @internal */
var MapArbitrary = class extends Arbitrary {
	constructor(arb, mapper, unmapper) {
		super();
		this.arb = arb;
		this.mapper = mapper;
		this.unmapper = unmapper;
		this.bindValueMapper = (v) => valueMapper(v, mapper);
	}
	generate(mrng, biasFactor) {
		const g = this.arb.generate(mrng, biasFactor);
		if (!g.hasToBeCloned) {
			const sourceValue = g.value;
			return new Value(this.mapper(sourceValue), {
				originalValue: sourceValue,
				originalContext: g.context
			});
		}
		return valueMapper(g, this.mapper);
	}
	canShrinkWithoutContext(value) {
		if (this.unmapper !== void 0) try {
			const unmapped = this.unmapper(value);
			return this.arb.canShrinkWithoutContext(unmapped);
		} catch {
			return false;
		}
		return false;
	}
	shrink(value, context) {
		if (this.isSafeContext(context)) return this.arb.shrink(context.originalValue, context.originalContext).map(this.bindValueMapper);
		if (this.unmapper !== void 0) {
			const unmapped = this.unmapper(value);
			return this.arb.shrink(unmapped, void 0).map(this.bindValueMapper);
		}
		return Stream.nil();
	}
	isSafeContext(context) {
		return context !== null && context !== void 0 && typeof context === "object" && "originalValue" in context && "originalContext" in context;
	}
};
/** @internal */
var FilterArbitrary = class extends Arbitrary {
	constructor(arb, refinement) {
		super();
		this.arb = arb;
		this.refinement = refinement;
		this.bindRefinementOnValue = (v) => this.refinementOnValue(v);
	}
	generate(mrng, biasFactor) {
		while (true) {
			const g = this.arb.generate(mrng, biasFactor);
			if (this.refinementOnValue(g)) return g;
		}
	}
	canShrinkWithoutContext(value) {
		return this.arb.canShrinkWithoutContext(value) && this.refinement(value);
	}
	shrink(value, context) {
		return this.arb.shrink(value, context).filter(this.bindRefinementOnValue);
	}
	refinementOnValue(v) {
		return this.refinement(v.value);
	}
};
/**
* Ensure an instance is an instance of Arbitrary
* @param instance - The instance to be checked
* @internal
*/
function isArbitrary(instance) {
	return typeof instance === "object" && instance !== null && "generate" in instance && "shrink" in instance && "canShrinkWithoutContext" in instance;
}
/**
* Ensure an instance is an instance of Arbitrary
* @param instance - The instance to be checked
* @internal
*/
function assertIsArbitrary(instance) {
	if (!isArbitrary(instance)) throw new Error("Unexpected value received: not an instance of Arbitrary");
}
const untouchedApply = Function.prototype.apply;
const ApplySymbol = Symbol("apply");
/**
* Extract apply or return undefined
* @param f - Function to extract apply from
* @internal
*/
function safeExtractApply(f) {
	try {
		return f.apply;
	} catch {
		return;
	}
}
/**
* Equivalent to `f.apply(instance, args)` but temporary altering the instance
* @internal
*/
function safeApplyHacky(f, instance, args) {
	const ff = f;
	ff[ApplySymbol] = untouchedApply;
	const out = ff[ApplySymbol](instance, args);
	delete ff[ApplySymbol];
	return out;
}
/**
* Equivalent to `f.apply(instance, args)`
* @internal
*/
function safeApply(f, instance, args) {
	if (safeExtractApply(f) === untouchedApply) return f.apply(instance, args);
	return safeApplyHacky(f, instance, args);
}
const SArray = Array;
const SBigInt = BigInt;
const SBigInt64Array = BigInt64Array;
const SBigUint64Array = BigUint64Array;
const SBoolean = Boolean;
const SDate = Date;
const SError = Error;
const SFloat32Array = Float32Array;
const SFloat64Array = Float64Array;
const SInt8Array = Int8Array;
const SInt16Array = Int16Array;
const SInt32Array = Int32Array;
const SNumber = Number;
const SString = String;
const SSet = Set;
const SUint8Array = Uint8Array;
const SUint8ClampedArray = Uint8ClampedArray;
const SUint16Array = Uint16Array;
const SUint32Array = Uint32Array;
const SencodeURIComponent = encodeURIComponent;
const SMap$2 = Map;
const SSymbol = Symbol;
const untouchedForEach = Array.prototype.forEach;
const untouchedIndexOf = Array.prototype.indexOf;
const untouchedJoin = Array.prototype.join;
const untouchedMap = Array.prototype.map;
const untouchedFlat = Array.prototype.flat;
const untouchedFilter = Array.prototype.filter;
const untouchedPush = Array.prototype.push;
const untouchedPop = Array.prototype.pop;
const untouchedSplice = Array.prototype.splice;
const untouchedSlice = Array.prototype.slice;
const untouchedSort = Array.prototype.sort;
const untouchedEvery = Array.prototype.every;
function extractForEach(instance) {
	try {
		return instance.forEach;
	} catch {
		return;
	}
}
function extractIndexOf(instance) {
	try {
		return instance.indexOf;
	} catch {
		return;
	}
}
function extractJoin(instance) {
	try {
		return instance.join;
	} catch {
		return;
	}
}
function extractMap(instance) {
	try {
		return instance.map;
	} catch {
		return;
	}
}
function extractFlat(instance) {
	try {
		return instance.flat;
	} catch {
		return;
	}
}
function extractFilter(instance) {
	try {
		return instance.filter;
	} catch {
		return;
	}
}
function extractPush(instance) {
	try {
		return instance.push;
	} catch {
		return;
	}
}
function extractPop(instance) {
	try {
		return instance.pop;
	} catch {
		return;
	}
}
function extractSplice(instance) {
	try {
		return instance.splice;
	} catch {
		return;
	}
}
function extractSlice(instance) {
	try {
		return instance.slice;
	} catch {
		return;
	}
}
function extractSort(instance) {
	try {
		return instance.sort;
	} catch {
		return;
	}
}
function extractEvery(instance) {
	try {
		return instance.every;
	} catch {
		return;
	}
}
function safeForEach(instance, fn) {
	if (extractForEach(instance) === untouchedForEach) return instance.forEach(fn);
	return safeApply(untouchedForEach, instance, [fn]);
}
function safeIndexOf(instance, ...args) {
	if (extractIndexOf(instance) === untouchedIndexOf) return instance.indexOf(...args);
	return safeApply(untouchedIndexOf, instance, args);
}
function safeJoin(instance, ...args) {
	if (extractJoin(instance) === untouchedJoin) return instance.join(...args);
	return safeApply(untouchedJoin, instance, args);
}
function safeMap(instance, fn) {
	if (extractMap(instance) === untouchedMap) return instance.map(fn);
	return safeApply(untouchedMap, instance, [fn]);
}
function safeFlat(instance, depth) {
	if (extractFlat(instance) === untouchedFlat) {
		[].flat();
		return instance.flat(depth);
	}
	return safeApply(untouchedFlat, instance, [depth]);
}
function safeFilter(instance, predicate) {
	if (extractFilter(instance) === untouchedFilter) return instance.filter(predicate);
	return safeApply(untouchedFilter, instance, [predicate]);
}
function safePush(instance, ...args) {
	if (extractPush(instance) === untouchedPush) return instance.push(...args);
	return safeApply(untouchedPush, instance, args);
}
function safePop$1(instance) {
	if (extractPop(instance) === untouchedPop) return instance.pop();
	return safeApply(untouchedPop, instance, []);
}
function safeSplice(instance, ...args) {
	if (extractSplice(instance) === untouchedSplice) return instance.splice(...args);
	return safeApply(untouchedSplice, instance, args);
}
function safeSlice(instance, ...args) {
	if (extractSlice(instance) === untouchedSlice) return instance.slice(...args);
	return safeApply(untouchedSlice, instance, args);
}
function safeSort(instance, ...args) {
	if (extractSort(instance) === untouchedSort) return instance.sort(...args);
	return safeApply(untouchedSort, instance, args);
}
function safeEvery(instance, ...args) {
	if (extractEvery(instance) === untouchedEvery) return instance.every(...args);
	return safeApply(untouchedEvery, instance, args);
}
const untouchedGetTime = Date.prototype.getTime;
const untouchedToISOString = Date.prototype.toISOString;
function extractGetTime(instance) {
	try {
		return instance.getTime;
	} catch {
		return;
	}
}
function extractToISOString(instance) {
	try {
		return instance.toISOString;
	} catch {
		return;
	}
}
function safeGetTime(instance) {
	if (extractGetTime(instance) === untouchedGetTime) return instance.getTime();
	return safeApply(untouchedGetTime, instance, []);
}
function safeToISOString(instance) {
	if (extractToISOString(instance) === untouchedToISOString) return instance.toISOString();
	return safeApply(untouchedToISOString, instance, []);
}
const untouchedAdd = Set.prototype.add;
const untouchedHas = Set.prototype.has;
function extractAdd(instance) {
	try {
		return instance.add;
	} catch {
		return;
	}
}
function extractHas(instance) {
	try {
		return instance.has;
	} catch (err) {
		return;
	}
}
function safeAdd(instance, value) {
	if (extractAdd(instance) === untouchedAdd) return instance.add(value);
	return safeApply(untouchedAdd, instance, [value]);
}
function safeHas(instance, value) {
	if (extractHas(instance) === untouchedHas) return instance.has(value);
	return safeApply(untouchedHas, instance, [value]);
}
const untouchedSet = WeakMap.prototype.set;
const untouchedGet = WeakMap.prototype.get;
function extractSet(instance) {
	try {
		return instance.set;
	} catch (err) {
		return;
	}
}
function extractGet(instance) {
	try {
		return instance.get;
	} catch (err) {
		return;
	}
}
function safeSet(instance, key, value) {
	if (extractSet(instance) === untouchedSet) return instance.set(key, value);
	return safeApply(untouchedSet, instance, [key, value]);
}
function safeGet(instance, key) {
	if (extractGet(instance) === untouchedGet) return instance.get(key);
	return safeApply(untouchedGet, instance, [key]);
}
const untouchedMapSet = Map.prototype.set;
const untouchedMapGet = Map.prototype.get;
const untouchedMapHas = Map.prototype.has;
function extractMapSet(instance) {
	try {
		return instance.set;
	} catch (err) {
		return;
	}
}
function extractMapGet(instance) {
	try {
		return instance.get;
	} catch (err) {
		return;
	}
}
function extractMapHas(instance) {
	try {
		return instance.has;
	} catch (err) {
		return;
	}
}
function safeMapSet(instance, key, value) {
	if (extractMapSet(instance) === untouchedMapSet) return instance.set(key, value);
	return safeApply(untouchedMapSet, instance, [key, value]);
}
function safeMapGet(instance, key) {
	if (extractMapGet(instance) === untouchedMapGet) return instance.get(key);
	return safeApply(untouchedMapGet, instance, [key]);
}
function safeMapHas(instance, key) {
	if (extractMapHas(instance) === untouchedMapHas) return instance.has(key);
	return safeApply(untouchedMapHas, instance, [key]);
}
const untouchedSplit = String.prototype.split;
const untouchedStartsWith = String.prototype.startsWith;
const untouchedEndsWith = String.prototype.endsWith;
const untouchedSubstring = String.prototype.substring;
const untouchedToLowerCase = String.prototype.toLowerCase;
const untouchedToUpperCase = String.prototype.toUpperCase;
const untouchedPadStart = String.prototype.padStart;
const untouchedCharCodeAt = String.prototype.charCodeAt;
const untouchedNormalize = String.prototype.normalize;
const untouchedReplace = String.prototype.replace;
function extractSplit(instance) {
	try {
		return instance.split;
	} catch {
		return;
	}
}
function extractStartsWith(instance) {
	try {
		return instance.startsWith;
	} catch {
		return;
	}
}
function extractEndsWith(instance) {
	try {
		return instance.endsWith;
	} catch {
		return;
	}
}
function extractSubstring(instance) {
	try {
		return instance.substring;
	} catch {
		return;
	}
}
function extractToLowerCase(instance) {
	try {
		return instance.toLowerCase;
	} catch {
		return;
	}
}
function extractToUpperCase(instance) {
	try {
		return instance.toUpperCase;
	} catch {
		return;
	}
}
function extractPadStart(instance) {
	try {
		return instance.padStart;
	} catch {
		return;
	}
}
function extractCharCodeAt(instance) {
	try {
		return instance.charCodeAt;
	} catch {
		return;
	}
}
function extractNormalize(instance) {
	try {
		return instance.normalize;
	} catch (err) {
		return;
	}
}
function extractReplace(instance) {
	try {
		return instance.replace;
	} catch {
		return;
	}
}
function safeSplit(instance, ...args) {
	if (extractSplit(instance) === untouchedSplit) return instance.split(...args);
	return safeApply(untouchedSplit, instance, args);
}
function safeStartsWith(instance, ...args) {
	if (extractStartsWith(instance) === untouchedStartsWith) return instance.startsWith(...args);
	return safeApply(untouchedStartsWith, instance, args);
}
function safeEndsWith(instance, ...args) {
	if (extractEndsWith(instance) === untouchedEndsWith) return instance.endsWith(...args);
	return safeApply(untouchedEndsWith, instance, args);
}
function safeSubstring(instance, ...args) {
	if (extractSubstring(instance) === untouchedSubstring) return instance.substring(...args);
	return safeApply(untouchedSubstring, instance, args);
}
function safeToLowerCase(instance) {
	if (extractToLowerCase(instance) === untouchedToLowerCase) return instance.toLowerCase();
	return safeApply(untouchedToLowerCase, instance, []);
}
function safeToUpperCase(instance) {
	if (extractToUpperCase(instance) === untouchedToUpperCase) return instance.toUpperCase();
	return safeApply(untouchedToUpperCase, instance, []);
}
function safePadStart(instance, ...args) {
	if (extractPadStart(instance) === untouchedPadStart) return instance.padStart(...args);
	return safeApply(untouchedPadStart, instance, args);
}
function safeCharCodeAt(instance, index) {
	if (extractCharCodeAt(instance) === untouchedCharCodeAt) return instance.charCodeAt(index);
	return safeApply(untouchedCharCodeAt, instance, [index]);
}
function safeNormalize(instance, form) {
	if (extractNormalize(instance) === untouchedNormalize) return instance.normalize(form);
	return safeApply(untouchedNormalize, instance, [form]);
}
function safeReplace(instance, pattern, replacement) {
	if (extractReplace(instance) === untouchedReplace) return instance.replace(pattern, replacement);
	return safeApply(untouchedReplace, instance, [pattern, replacement]);
}
const untouchedNumberToString = Number.prototype.toString;
function extractNumberToString(instance) {
	try {
		return instance.toString;
	} catch {
		return;
	}
}
function safeNumberToString(instance, ...args) {
	if (extractNumberToString(instance) === untouchedNumberToString) return instance.toString(...args);
	return safeApply(untouchedNumberToString, instance, args);
}
const untouchedHasOwnProperty = Object.prototype.hasOwnProperty;
const untouchedToString = Object.prototype.toString;
function safeHasOwnProperty(instance, v) {
	return safeApply(untouchedHasOwnProperty, instance, [v]);
}
function safeToString(instance) {
	return safeApply(untouchedToString, instance, []);
}
const untouchedErrorToString = Error.prototype.toString;
function safeErrorToString(instance) {
	return safeApply(untouchedErrorToString, instance, []);
}
/** @internal */
var LazyIterableIterator = class {
	constructor(producer) {
		this.producer = producer;
	}
	[Symbol.iterator]() {
		if (this.it === void 0) this.it = this.producer();
		return this.it;
	}
	next() {
		if (this.it === void 0) this.it = this.producer();
		return this.it.next();
	}
};
/**
* Create an IterableIterator based on a function that will only be called once if needed
*
* @param producer - Function to instanciate the underlying IterableIterator
*
* @internal
*/
function makeLazy(producer) {
	return new LazyIterableIterator(producer);
}
const safeArrayIsArray$4 = Array.isArray;
const safeObjectDefineProperty$3 = Object.defineProperty;
/** @internal */
function tupleMakeItCloneable(vs, ctxs, values) {
	return safeObjectDefineProperty$3(vs, cloneMethod, { value: () => {
		const cloned = [];
		for (let idx = 0; idx !== values.length; ++idx) {
			let current = values[idx];
			if (current === void 0) current = new Value(vs[idx], ctxs[idx]);
			safePush(cloned, current.value);
		}
		tupleMakeItCloneable(cloned, ctxs, values);
		return cloned;
	} });
}
/** @internal */
function tupleShrink(arbs, value, context) {
	const shrinks = [];
	const safeContext = safeArrayIsArray$4(context) ? context : [];
	for (let idx = 0; idx !== arbs.length; ++idx) safePush(shrinks, makeLazy(() => arbs[idx].shrink(value[idx], safeContext[idx]).map((v) => {
		let cloneable = false;
		const vs = [];
		const ctxs = [];
		const mapped = [];
		for (let nestedIdx = 0; nestedIdx !== arbs.length; ++nestedIdx) {
			const nestedV = nestedIdx === idx ? v : new Value(cloneIfNeeded(value[nestedIdx]), safeContext[nestedIdx]);
			if (nestedV.hasToBeCloned) {
				cloneable = true;
				mapped[nestedIdx] = nestedV;
			}
			safePush(vs, nestedV.value);
			safePush(ctxs, nestedV.context);
		}
		if (cloneable) tupleMakeItCloneable(vs, ctxs, mapped);
		return new Value(vs, ctxs);
	})));
	return Stream.nil().join(...shrinks);
}
/** @internal */
var TupleArbitrary = class extends Arbitrary {
	constructor(arbs) {
		super();
		this.arbs = arbs;
		for (let idx = 0; idx !== arbs.length; ++idx) {
			const arb = arbs[idx];
			if (arb === null || arb === void 0 || arb.generate === null || arb.generate === void 0) throw new Error(`Invalid parameter encountered at index ${idx}: expecting an Arbitrary`);
		}
	}
	generate(mrng, biasFactor) {
		let cloneable = false;
		const vs = [];
		const ctxs = [];
		const mapped = [];
		for (let idx = 0; idx !== this.arbs.length; ++idx) {
			const v = this.arbs[idx].generate(mrng, biasFactor);
			if (v.hasToBeCloned) {
				cloneable = true;
				mapped[idx] = v;
			}
			safePush(vs, v.value);
			safePush(ctxs, v.context);
		}
		if (cloneable) tupleMakeItCloneable(vs, ctxs, mapped);
		return new Value(vs, ctxs);
	}
	canShrinkWithoutContext(value) {
		if (!safeArrayIsArray$4(value) || value.length !== this.arbs.length) return false;
		for (let index = 0; index !== this.arbs.length; ++index) if (!this.arbs[index].canShrinkWithoutContext(value[index])) return false;
		return true;
	}
	shrink(value, context) {
		return tupleShrink(this.arbs, value, context);
	}
};
/**
* For tuples produced using the provided `arbs`
*
* @param arbs - Ordered list of arbitraries
*
* @remarks Since 0.0.1
* @public
*/
function tuple(...arbs) {
	return new TupleArbitrary(arbs);
}
const safeMathLog$3 = Math.log;
/**
* Convert runId (IProperty) into a frequency (Arbitrary)
*
* @param runId - Id of the run starting at 0
* @returns Frequency of bias starting at 2
*
* @internal
*/
function runIdToFrequency(runId) {
	return 2 + ~~(safeMathLog$3(runId + 1) * .4342944819032518);
}
/** @internal */
let globalParameters = {};
/**
* Define global parameters that will be used by all the runners
*
* @example
* ```typescript
* fc.configureGlobal({ numRuns: 10 });
* //...
* fc.assert(
*   fc.property(
*     fc.nat(), fc.nat(),
*     (a, b) => a + b === b + a
*   ), { seed: 42 }
* ) // equivalent to { numRuns: 10, seed: 42 }
* ```
*
* @param parameters - Global parameters
*
* @remarks Since 1.18.0
* @public
*/
function configureGlobal(parameters) {
	globalParameters = parameters;
}
/**
* Read global parameters that will be used by runners
* @remarks Since 1.18.0
* @public
*/
function readConfigureGlobal() {
	return globalParameters;
}
/**
* Reset global parameters
* @remarks Since 1.18.0
* @public
*/
function resetConfigureGlobal() {
	globalParameters = {};
}
/** @internal */
const UndefinedContextPlaceholder = Symbol("UndefinedContextPlaceholder");
/** @internal */
function noUndefinedAsContext(value) {
	if (value.context !== void 0) return value;
	if (value.hasToBeCloned) return new Value(value.value_, UndefinedContextPlaceholder, () => value.value);
	return new Value(value.value_, UndefinedContextPlaceholder);
}
const dummyHook$1 = () => {};
/**
* Asynchronous property, see {@link IAsyncProperty}
*
* Prefer using {@link asyncProperty} instead
*
* @internal
*/
var AsyncProperty = class {
	constructor(arb, predicate) {
		this.arb = arb;
		this.predicate = predicate;
		const { asyncBeforeEach, asyncAfterEach, beforeEach, afterEach } = readConfigureGlobal() || {};
		if (asyncBeforeEach !== void 0 && beforeEach !== void 0) throw SError("Global \"asyncBeforeEach\" and \"beforeEach\" parameters can't be set at the same time when running async properties");
		if (asyncAfterEach !== void 0 && afterEach !== void 0) throw SError("Global \"asyncAfterEach\" and \"afterEach\" parameters can't be set at the same time when running async properties");
		this.beforeEachHook = asyncBeforeEach || beforeEach || dummyHook$1;
		this.afterEachHook = asyncAfterEach || afterEach || dummyHook$1;
	}
	isAsync() {
		return true;
	}
	generate(mrng, runId) {
		return noUndefinedAsContext(this.arb.generate(mrng, runId !== void 0 ? runIdToFrequency(runId) : void 0));
	}
	shrink(value) {
		if (value.context === void 0 && !this.arb.canShrinkWithoutContext(value.value_)) return Stream.nil();
		const safeContext = value.context !== UndefinedContextPlaceholder ? value.context : void 0;
		return this.arb.shrink(value.value_, safeContext).map(noUndefinedAsContext);
	}
	async runBeforeEach() {
		await this.beforeEachHook();
	}
	async runAfterEach() {
		await this.afterEachHook();
	}
	async run(v) {
		try {
			const output = await this.predicate(v);
			return output === void 0 || output === true ? null : { error: new SError("Property failed by returning false") };
		} catch (err) {
			if (PreconditionFailure.isFailure(err)) return err;
			return { error: err };
		}
	}
	/**
	* Define a function that should be called before all calls to the predicate
	* @param hookFunction - Function to be called
	* @deprecated Prefer the life-cycle plugins: `fc.assert(property, { plugins: [fc.beforeEach(fn)] })`
	*/
	beforeEach(hookFunction) {
		const previousBeforeEachHook = this.beforeEachHook;
		this.beforeEachHook = () => hookFunction(previousBeforeEachHook);
		return this;
	}
	/**
	* Define a function that should be called after all calls to the predicate
	* @param hookFunction - Function to be called
	* @deprecated Prefer the life-cycle plugins: `fc.assert(property, { plugins: [fc.afterEach(fn)] })`
	*/
	afterEach(hookFunction) {
		const previousAfterEachHook = this.afterEachHook;
		this.afterEachHook = () => hookFunction(previousAfterEachHook);
		return this;
	}
};
/**
* Arbitrary considering any value as shrinkable whatever the received context.
* In case the context corresponds to nil, it will be checked when calling shrink:
* valid would mean stream coming from shrink, otherwise empty stream
* @internal
*/
var AlwaysShrinkableArbitrary = class extends Arbitrary {
	constructor(arb) {
		super();
		this.arb = arb;
	}
	generate(mrng, biasFactor) {
		return noUndefinedAsContext(this.arb.generate(mrng, biasFactor));
	}
	canShrinkWithoutContext(_value) {
		return true;
	}
	shrink(value, context) {
		if (context === void 0 && !this.arb.canShrinkWithoutContext(value)) return Stream.nil();
		const safeContext = context !== UndefinedContextPlaceholder ? context : void 0;
		return this.arb.shrink(value, safeContext).map(noUndefinedAsContext);
	}
};
/**
* Instantiate a new {@link fast-check#IAsyncProperty}
* @param predicate - Assess the success of the property. Would be considered falsy if it throws or if its output evaluates to false
* @remarks Since 0.0.7
* @public
*/
function asyncProperty(...args) {
	if (args.length < 2) throw new Error("asyncProperty expects at least two parameters");
	const arbs = safeSlice(args, 0, args.length - 1);
	const p = args[args.length - 1];
	safeForEach(arbs, assertIsArbitrary);
	return new AsyncProperty(tuple(...safeMap(arbs, (arb) => new AlwaysShrinkableArbitrary(arb))), (t) => p(...t));
}
const dummyHook = () => {};
/**
* Property, see {@link IProperty}
*
* Prefer using {@link property} instead
*
* @internal
*/
var Property = class {
	constructor(arb, predicate) {
		this.arb = arb;
		this.predicate = predicate;
		const { beforeEach = dummyHook, afterEach = dummyHook, asyncBeforeEach, asyncAfterEach } = readConfigureGlobal() || {};
		if (asyncBeforeEach !== void 0) throw SError("\"asyncBeforeEach\" can't be set when running synchronous properties");
		if (asyncAfterEach !== void 0) throw SError("\"asyncAfterEach\" can't be set when running synchronous properties");
		this.beforeEachHook = beforeEach;
		this.afterEachHook = afterEach;
	}
	isAsync() {
		return false;
	}
	generate(mrng, runId) {
		return noUndefinedAsContext(this.arb.generate(mrng, runId !== void 0 ? runIdToFrequency(runId) : void 0));
	}
	shrink(value) {
		if (value.context === void 0 && !this.arb.canShrinkWithoutContext(value.value_)) return Stream.nil();
		const safeContext = value.context !== UndefinedContextPlaceholder ? value.context : void 0;
		return this.arb.shrink(value.value_, safeContext).map(noUndefinedAsContext);
	}
	runBeforeEach() {
		this.beforeEachHook();
	}
	runAfterEach() {
		this.afterEachHook();
	}
	run(v) {
		try {
			const output = this.predicate(v);
			return output === void 0 || output === true ? null : { error: new SError("Property failed by returning false") };
		} catch (err) {
			if (PreconditionFailure.isFailure(err)) return err;
			return { error: err };
		}
	}
	beforeEach(hookFunction) {
		const previousBeforeEachHook = this.beforeEachHook;
		this.beforeEachHook = () => hookFunction(previousBeforeEachHook);
		return this;
	}
	afterEach(hookFunction) {
		const previousAfterEachHook = this.afterEachHook;
		this.afterEachHook = () => hookFunction(previousAfterEachHook);
		return this;
	}
};
/**
* Instantiate a new {@link fast-check#IProperty}
* @param predicate - Assess the success of the property. Would be considered falsy if it throws or if its output evaluates to false
* @remarks Since 0.0.1
* @public
*/
function property(...args) {
	if (args.length < 2) throw new Error("property expects at least two parameters");
	const arbs = safeSlice(args, 0, args.length - 1);
	const p = args[args.length - 1];
	safeForEach(arbs, assertIsArbitrary);
	return new Property(tuple(...safeMap(arbs, (arb) => new AlwaysShrinkableArbitrary(arb))), (t) => p(...t));
}
/**
* Verbosity level
* @remarks Since 1.9.1
* @public
*/
let VerbosityLevel = /* @__PURE__ */ function(VerbosityLevel) {
	/**
	* Level 0 (default)
	*
	* Minimal reporting:
	* - minimal failing case
	* - error log corresponding to the minimal failing case
	*
	* @remarks Since 1.9.1
	*/
	VerbosityLevel[VerbosityLevel["None"] = 0] = "None";
	/**
	* Level 1
	*
	* Failures reporting:
	* - same as `VerbosityLevel.None`
	* - list all the failures encountered during the shrinking process
	*
	* @remarks Since 1.9.1
	*/
	VerbosityLevel[VerbosityLevel["Verbose"] = 1] = "Verbose";
	/**
	* Level 2
	*
	* Execution flow reporting:
	* - same as `VerbosityLevel.None`
	* - all runs with their associated status displayed as a tree
	*
	* @remarks Since 1.9.1
	*/
	VerbosityLevel[VerbosityLevel["VeryVerbose"] = 2] = "VeryVerbose";
	return VerbosityLevel;
}({});
/** @internal */
function adaptRandomGeneratorTo8x(rng) {
	if ("unsafeNext" in rng) {
		if (rng.unsafeJump === void 0) return {
			clone: () => adaptRandomGeneratorTo8x(rng),
			next: () => rng.unsafeNext(),
			getState: () => rng.getState()
		};
		return {
			clone: () => adaptRandomGeneratorTo8x(rng),
			next: () => rng.unsafeNext(),
			jump: () => rng.unsafeJump(),
			getState: () => rng.getState()
		};
	}
	return rng;
}
/** @internal */
function adaptRandomGeneratorToInternal(rng) {
	if ("jump" in rng && typeof rng.jump === "function") return rng;
	return {
		clone: () => adaptRandomGeneratorToInternal(rng),
		next: () => rng.next(),
		jump: () => skipN(rng, 42),
		getState: () => rng.getState()
	};
}
/** @internal */
function adaptRandomGenerator(rng) {
	return adaptRandomGeneratorToInternal(adaptRandomGeneratorTo8x(rng));
}
const safeDateNow$1 = Date.now;
const safeMathMin$6 = Math.min;
const safeMathRandom = Math.random;
/**
* Configuration extracted from incoming Parameters
*
* It handles and set the default settings that will be used by runners.
*
* @internal
*/
var QualifiedParameters = class {
	constructor(op) {
		const p = op || {};
		this.seed = readSeed(p);
		this.randomType = readRandomType(p);
		this.numRuns = readNumRuns(p);
		this.verbose = readVerbose(p);
		this.maxSkipsPerRun = p.maxSkipsPerRun !== void 0 ? p.maxSkipsPerRun : 100;
		this.timeout = safeTimeout(p.timeout);
		this.skipAllAfterTimeLimit = safeTimeout(p.skipAllAfterTimeLimit);
		this.interruptAfterTimeLimit = safeTimeout(p.interruptAfterTimeLimit);
		this.markInterruptAsFailure = p.markInterruptAsFailure === true;
		this.skipEqualValues = p.skipEqualValues === true;
		this.ignoreEqualValues = p.ignoreEqualValues === true;
		this.logger = p.logger !== void 0 ? p.logger : (v) => {
			console.log(v);
		};
		this.path = p.path !== void 0 ? p.path : "";
		this.unbiased = p.unbiased === true;
		this.examples = p.examples !== void 0 ? p.examples : [];
		this.endOnFailure = p.endOnFailure === true;
		this.reporter = p.reporter;
		this.asyncReporter = p.asyncReporter;
		this.includeErrorInReport = p.includeErrorInReport === true;
		this.plugins = p.plugins !== void 0 ? p.plugins : [];
	}
	toParameters() {
		return {
			seed: this.seed,
			randomType: this.randomType,
			numRuns: this.numRuns,
			maxSkipsPerRun: this.maxSkipsPerRun,
			timeout: this.timeout,
			skipAllAfterTimeLimit: this.skipAllAfterTimeLimit,
			interruptAfterTimeLimit: this.interruptAfterTimeLimit,
			markInterruptAsFailure: this.markInterruptAsFailure,
			skipEqualValues: this.skipEqualValues,
			ignoreEqualValues: this.ignoreEqualValues,
			path: this.path,
			logger: this.logger,
			unbiased: this.unbiased,
			verbose: this.verbose,
			examples: this.examples,
			endOnFailure: this.endOnFailure,
			reporter: this.reporter,
			asyncReporter: this.asyncReporter,
			includeErrorInReport: this.includeErrorInReport,
			plugins: this.plugins
		};
	}
};
/** @internal */
function createQualifiedRandomGenerator(random) {
	return (seed) => {
		return adaptRandomGenerator(random(seed));
	};
}
/** @internal */
function readSeed(p) {
	if (p.seed === void 0) return safeDateNow$1() ^ safeMathRandom() * 4294967296;
	const seed32 = p.seed | 0;
	if (p.seed === seed32) return seed32;
	return seed32 ^ (p.seed - seed32) * 4294967296;
}
/** @internal */
function readRandomType(p) {
	if (p.randomType === void 0) return xorshift128plus;
	if (typeof p.randomType === "string") switch (p.randomType) {
		case "mersenne": return createQualifiedRandomGenerator(mersenne);
		case "congruential":
		case "congruential32": return createQualifiedRandomGenerator(congruential32);
		case "xorshift128plus": return xorshift128plus;
		case "xoroshiro128plus": return xoroshiro128plus;
		default: throw new Error(`Invalid random specified: '${p.randomType}'`);
	}
	const mrng = p.randomType(0);
	if ("min" in mrng && mrng.min !== -2147483648) throw new Error(`Invalid random number generator: min must equal -0x80000000, got ${String(mrng.min)}`);
	if ("max" in mrng && mrng.max !== 2147483647) throw new Error(`Invalid random number generator: max must equal 0x7fffffff, got ${String(mrng.max)}`);
	if (mrng === adaptRandomGenerator(mrng)) return p.randomType;
	return createQualifiedRandomGenerator(p.randomType);
}
/** @internal */
function readNumRuns(p) {
	const defaultValue = 100;
	if (p.numRuns !== void 0) return p.numRuns;
	if (p.num_runs !== void 0) return p.num_runs;
	return defaultValue;
}
/** @internal */
function readVerbose(p) {
	if (p.verbose === void 0) return 0;
	if (typeof p.verbose === "boolean") return p.verbose === true ? 1 : 0;
	if (p.verbose <= 0) return 0;
	if (p.verbose >= 2) return 2;
	return p.verbose | 0;
}
/** @internal */
function safeTimeout(value) {
	if (value === void 0) return;
	return safeMathMin$6(value, 2147483647);
}
/**
* Extract a runner configuration from Parameters
* @param p - Incoming Parameters
*/
function read(op) {
	return new QualifiedParameters(op);
}
/** @internal */
function interruptAfter(timeMs, setTimeoutSafe, clearTimeoutSafe) {
	let timeoutHandle = null;
	return {
		clear: () => clearTimeoutSafe(timeoutHandle),
		promise: new Promise((resolve) => {
			timeoutHandle = setTimeoutSafe(() => {
				resolve(new PreconditionFailure(true));
			}, timeMs);
		})
	};
}
/** @internal */
var SkipAfterProperty = class {
	constructor(property, getTime, timeLimit, interruptExecution, setTimeoutSafe, clearTimeoutSafe) {
		this.property = property;
		this.getTime = getTime;
		this.interruptExecution = interruptExecution;
		this.setTimeoutSafe = setTimeoutSafe;
		this.clearTimeoutSafe = clearTimeoutSafe;
		this.skipAfterTime = this.getTime() + timeLimit;
	}
	isAsync() {
		return this.property.isAsync();
	}
	generate(mrng, runId) {
		return this.property.generate(mrng, runId);
	}
	shrink(value) {
		return this.property.shrink(value);
	}
	run(v) {
		const remainingTime = this.skipAfterTime - this.getTime();
		if (remainingTime <= 0) {
			const preconditionFailure = new PreconditionFailure(this.interruptExecution);
			if (this.isAsync()) return Promise.resolve(preconditionFailure);
			else return preconditionFailure;
		}
		if (this.interruptExecution && this.isAsync()) {
			const t = interruptAfter(remainingTime, this.setTimeoutSafe, this.clearTimeoutSafe);
			const propRun = Promise.race([this.property.run(v), t.promise]);
			propRun.then(t.clear, t.clear);
			return propRun;
		}
		return this.property.run(v);
	}
	runBeforeEach() {
		return this.property.runBeforeEach();
	}
	runAfterEach() {
		return this.property.runAfterEach();
	}
};
/** @internal */
const timeoutAfter$1 = (timeMs, setTimeoutSafe, clearTimeoutSafe) => {
	let timeoutHandle = null;
	return {
		clear: () => clearTimeoutSafe(timeoutHandle),
		promise: new Promise((resolve) => {
			timeoutHandle = setTimeoutSafe(() => {
				resolve({ error: new SError(`Property timeout: exceeded limit of ${timeMs} milliseconds`) });
			}, timeMs);
		})
	};
};
/** @internal */
var TimeoutProperty = class {
	constructor(property, timeMs, setTimeoutSafe, clearTimeoutSafe) {
		this.property = property;
		this.timeMs = timeMs;
		this.setTimeoutSafe = setTimeoutSafe;
		this.clearTimeoutSafe = clearTimeoutSafe;
	}
	isAsync() {
		return true;
	}
	generate(mrng, runId) {
		return this.property.generate(mrng, runId);
	}
	shrink(value) {
		return this.property.shrink(value);
	}
	async run(v) {
		const t = timeoutAfter$1(this.timeMs, this.setTimeoutSafe, this.clearTimeoutSafe);
		const propRun = Promise.race([this.property.run(v), t.promise]);
		propRun.then(t.clear, t.clear);
		return propRun;
	}
	runBeforeEach() {
		return Promise.resolve(this.property.runBeforeEach());
	}
	runAfterEach() {
		return Promise.resolve(this.property.runAfterEach());
	}
};
/** @internal */
var UnbiasedProperty = class {
	constructor(property) {
		this.property = property;
	}
	isAsync() {
		return this.property.isAsync();
	}
	generate(mrng, _runId) {
		return this.property.generate(mrng, void 0);
	}
	shrink(value) {
		return this.property.shrink(value);
	}
	run(v) {
		return this.property.run(v);
	}
	runBeforeEach() {
		return this.property.runBeforeEach();
	}
	runAfterEach() {
		return this.property.runAfterEach();
	}
};
const safeArrayFrom = Array.from;
const safeBufferIsBuffer = typeof Buffer !== "undefined" ? Buffer.isBuffer : void 0;
const safeJsonStringify$1 = JSON.stringify;
const safeNumberIsNaN$5 = Number.isNaN;
const safeObjectKeys$5 = Object.keys;
const safeObjectGetOwnPropertySymbols$2 = Object.getOwnPropertySymbols;
const safeObjectGetOwnPropertyDescriptor$3 = Object.getOwnPropertyDescriptor;
const safeObjectGetPrototypeOf$2 = Object.getPrototypeOf;
const safeNegativeInfinity$7 = Number.NEGATIVE_INFINITY;
const safePositiveInfinity$8 = Number.POSITIVE_INFINITY;
/**
* Use this symbol to define a custom serializer for your instances.
* Serializer must be a function returning a string (see {@link WithToStringMethod}).
*
* @remarks Since 2.17.0
* @public
*/
const toStringMethod = Symbol.for("fast-check/toStringMethod");
/**
* Check if an instance implements {@link WithToStringMethod}
*
* @remarks Since 2.17.0
* @public
*/
function hasToStringMethod(instance) {
	return instance !== null && (typeof instance === "object" || typeof instance === "function") && toStringMethod in instance && typeof instance[toStringMethod] === "function";
}
/**
* Use this symbol to define a custom serializer for your instances.
* Serializer must be a function returning a promise of string (see {@link WithAsyncToStringMethod}).
*
* Please note that:
* 1. It will only be useful for asynchronous properties.
* 2. It has to return barely instantly.
*
* @remarks Since 2.17.0
* @public
*/
const asyncToStringMethod = Symbol.for("fast-check/asyncToStringMethod");
/**
* Check if an instance implements {@link WithAsyncToStringMethod}
*
* @remarks Since 2.17.0
* @public
*/
function hasAsyncToStringMethod(instance) {
	return instance !== null && (typeof instance === "object" || typeof instance === "function") && asyncToStringMethod in instance && typeof instance[asyncToStringMethod] === "function";
}
/** @internal */
const findSymbolNameRegex = /^Symbol\((.*)\)$/;
/**
* Only called with symbol produced by Symbol(string | undefined)
* Not Symbol.for(string)
* @internal
*/
function getSymbolDescription(s) {
	if (s.description !== void 0) return s.description;
	const m = findSymbolNameRegex.exec(SString(s));
	return m && m[1].length ? m[1] : null;
}
/** @internal */
function stringifyNumber(numValue) {
	switch (numValue) {
		case 0: return 1 / numValue === safeNegativeInfinity$7 ? "-0" : "0";
		case safeNegativeInfinity$7: return "Number.NEGATIVE_INFINITY";
		case safePositiveInfinity$8: return "Number.POSITIVE_INFINITY";
		default: return numValue === numValue ? SString(numValue) : "Number.NaN";
	}
}
/** @internal */
function isSparseArray(arr) {
	let previousNumberedIndex = -1;
	for (const index in arr) {
		const numberedIndex = Number(index);
		if (numberedIndex !== previousNumberedIndex + 1) return true;
		previousNumberedIndex = numberedIndex;
	}
	return previousNumberedIndex + 1 !== arr.length;
}
/** @internal */
function stringifyInternal(value, previousValues, getAsyncContent) {
	const currentValues = [...previousValues, value];
	if (typeof value === "object") {
		if (safeIndexOf(previousValues, value) !== -1) return "[cyclic]";
	}
	if (hasAsyncToStringMethod(value)) {
		const content = getAsyncContent(value);
		if (content.state === "fulfilled") return content.value;
	}
	if (hasToStringMethod(value)) try {
		return value[toStringMethod]();
	} catch {}
	switch (safeToString(value)) {
		case "[object Array]": {
			const arr = value;
			if (arr.length >= 50 && isSparseArray(arr)) {
				const assignments = [];
				for (const index in arr) if (!safeNumberIsNaN$5(Number(index))) safePush(assignments, `${index}:${stringifyInternal(arr[index], currentValues, getAsyncContent)}`);
				return assignments.length !== 0 ? `Object.assign(Array(${arr.length}),{${safeJoin(assignments, ",")}})` : `Array(${arr.length})`;
			}
			const stringifiedArray = safeJoin(safeMap(arr, (v) => stringifyInternal(v, currentValues, getAsyncContent)), ",");
			return arr.length === 0 || arr.length - 1 in arr ? `[${stringifiedArray}]` : `[${stringifiedArray},]`;
		}
		case "[object BigInt]": return `${value}n`;
		case "[object Boolean]": {
			const unboxedToString = value == true ? "true" : "false";
			return typeof value === "boolean" ? unboxedToString : `new Boolean(${unboxedToString})`;
		}
		case "[object Date]": {
			const d = value;
			return safeNumberIsNaN$5(safeGetTime(d)) ? `new Date(NaN)` : `new Date(${safeJsonStringify$1(safeToISOString(d))})`;
		}
		case "[object Map]": return `new Map(${stringifyInternal(Array.from(value), currentValues, getAsyncContent)})`;
		case "[object Null]": return `null`;
		case "[object Number]": return typeof value === "number" ? stringifyNumber(value) : `new Number(${stringifyNumber(Number(value))})`;
		case "[object Object]": {
			try {
				const toStringAccessor = value.toString;
				if (typeof toStringAccessor === "function" && toStringAccessor !== Object.prototype.toString) return value.toString();
			} catch {
				return "[object Object]";
			}
			const mapper = (k) => `${k === "__proto__" ? "[\"__proto__\"]" : typeof k === "symbol" ? `[${stringifyInternal(k, currentValues, getAsyncContent)}]` : safeJsonStringify$1(k)}:${stringifyInternal(value[k], currentValues, getAsyncContent)}`;
			return "{" + safeJoin([
				...safeObjectGetPrototypeOf$2(value) === null ? ["__proto__:null"] : [],
				...safeMap(safeObjectKeys$5(value), mapper),
				...safeMap(safeFilter(safeObjectGetOwnPropertySymbols$2(value), (s) => {
					const descriptor = safeObjectGetOwnPropertyDescriptor$3(value, s);
					return descriptor && descriptor.enumerable;
				}), mapper)
			], ",") + "}";
		}
		case "[object Set]": return `new Set(${stringifyInternal(Array.from(value), currentValues, getAsyncContent)})`;
		case "[object String]": return typeof value === "string" ? safeJsonStringify$1(value) : `new String(${safeJsonStringify$1(value)})`;
		case "[object Symbol]": {
			const s = value;
			if (SSymbol.keyFor(s) !== void 0) return `Symbol.for(${safeJsonStringify$1(SSymbol.keyFor(s))})`;
			const desc = getSymbolDescription(s);
			if (desc === null) return "Symbol()";
			return s === (desc.startsWith("Symbol.") && SSymbol[desc.substring(7)]) ? desc : `Symbol(${safeJsonStringify$1(desc)})`;
		}
		case "[object Promise]": {
			const promiseContent = getAsyncContent(value);
			switch (promiseContent.state) {
				case "fulfilled": return `Promise.resolve(${stringifyInternal(promiseContent.value, currentValues, getAsyncContent)})`;
				case "rejected": return `Promise.reject(${stringifyInternal(promiseContent.value, currentValues, getAsyncContent)})`;
				case "pending": return `new Promise(() => {/*pending*/})`;
				default: return `new Promise(() => {/*unknown*/})`;
			}
		}
		case "[object Error]":
			if (value instanceof Error) return `new Error(${stringifyInternal(value.message, currentValues, getAsyncContent)})`;
			break;
		case "[object Undefined]": return `undefined`;
		case "[object Int8Array]":
		case "[object Uint8Array]":
		case "[object Uint8ClampedArray]":
		case "[object Int16Array]":
		case "[object Uint16Array]":
		case "[object Int32Array]":
		case "[object Uint32Array]":
		case "[object Float32Array]":
		case "[object Float64Array]":
		case "[object BigInt64Array]":
		case "[object BigUint64Array]": {
			if (typeof safeBufferIsBuffer === "function" && safeBufferIsBuffer(value)) return `Buffer.from(${value.buffer.detached ? "/*detached ArrayBuffer*/" : stringifyInternal(safeArrayFrom(value.values()), currentValues, getAsyncContent)})`;
			const valuePrototype = safeObjectGetPrototypeOf$2(value);
			const className = valuePrototype && valuePrototype.constructor && valuePrototype.constructor.name;
			if (typeof className === "string") {
				const typedArray = value;
				if (typedArray.buffer.detached) return `${className}.from(/*detached ArrayBuffer*/)`;
				const valuesFromTypedArr = typedArray.values();
				return `${className}.from(${stringifyInternal(safeArrayFrom(valuesFromTypedArr), currentValues, getAsyncContent)})`;
			}
			break;
		}
	}
	try {
		return value.toString();
	} catch {
		return safeToString(value);
	}
}
/**
* Convert any value to its fast-check string representation
*
* @param value - Value to be converted into a string
*
* @remarks Since 1.15.0
* @public
*/
function stringify(value) {
	return stringifyInternal(value, [], () => ({
		state: "unknown",
		value: void 0
	}));
}
/**
* Mid-way between stringify and asyncStringify
*
* If the value can be stringified in a synchronous way then it returns a string.
* Otherwise, it tries to go further in investigations and return a Promise<string>.
*
* Not publicly exposed yet!
*
* @internal
*/
function possiblyAsyncStringify(value) {
	const stillPendingMarker = SSymbol();
	const pendingPromisesForCache = [];
	const cache = new SMap$2();
	function createDelay0() {
		let handleId = null;
		const cancel = () => {
			if (handleId !== null) clearTimeout(handleId);
		};
		return {
			delay: new Promise((resolve) => {
				handleId = setTimeout(() => {
					handleId = null;
					resolve(stillPendingMarker);
				}, 0);
			}),
			cancel
		};
	}
	const unknownState = {
		state: "unknown",
		value: void 0
	};
	const getAsyncContent = function getAsyncContent(data) {
		const cacheKey = data;
		if (cache.has(cacheKey)) return cache.get(cacheKey);
		const delay0 = createDelay0();
		const p = asyncToStringMethod in data ? Promise.resolve().then(() => data[asyncToStringMethod]()) : data;
		p.catch(() => {});
		pendingPromisesForCache.push(Promise.race([p, delay0.delay]).then((successValue) => {
			if (successValue === stillPendingMarker) cache.set(cacheKey, {
				state: "pending",
				value: void 0
			});
			else cache.set(cacheKey, {
				state: "fulfilled",
				value: successValue
			});
			delay0.cancel();
		}, (errorValue) => {
			cache.set(cacheKey, {
				state: "rejected",
				value: errorValue
			});
			delay0.cancel();
		}));
		cache.set(cacheKey, unknownState);
		return unknownState;
	};
	function loop() {
		const stringifiedValue = stringifyInternal(value, [], getAsyncContent);
		if (pendingPromisesForCache.length === 0) return stringifiedValue;
		return Promise.all(pendingPromisesForCache.splice(0)).then(loop);
	}
	return loop();
}
/**
* Convert any value to its fast-check string representation
*
* This asynchronous version is also able to dig into the status of Promise
*
* @param value - Value to be converted into a string
*
* @remarks Since 2.17.0
* @public
*/
async function asyncStringify(value) {
	return Promise.resolve(possiblyAsyncStringify(value));
}
/** @internal */
function fromSyncCached(cachedValue) {
	return cachedValue === null ? new PreconditionFailure() : cachedValue;
}
function fromCached$1(...data) {
	if (data[1]) return data[0].then(fromSyncCached);
	return fromSyncCached(data[0]);
}
/** @internal */
function fromCachedUnsafe(cachedValue, isAsync) {
	return fromCached$1(cachedValue, isAsync);
}
/** @internal */
var IgnoreEqualValuesProperty = class {
	constructor(property, skipRuns) {
		this.property = property;
		this.skipRuns = skipRuns;
		this.coveredCases = /* @__PURE__ */ new Map();
	}
	isAsync() {
		return this.property.isAsync();
	}
	generate(mrng, runId) {
		return this.property.generate(mrng, runId);
	}
	shrink(value) {
		return this.property.shrink(value);
	}
	run(v) {
		const stringifiedValue = stringify(v);
		if (this.coveredCases.has(stringifiedValue)) {
			const lastOutput = this.coveredCases.get(stringifiedValue);
			if (!this.skipRuns) return lastOutput;
			return fromCachedUnsafe(lastOutput, this.property.isAsync());
		}
		const out = this.property.run(v);
		this.coveredCases.set(stringifiedValue, out);
		return out;
	}
	runBeforeEach() {
		return this.property.runBeforeEach();
	}
	runAfterEach() {
		return this.property.runAfterEach();
	}
};
const safeDateNow = Date.now;
const safeSetTimeout$2 = setTimeout;
const safeClearTimeout$2 = clearTimeout;
/** @internal */
function decorateProperty(rawProperty, qParams) {
	let prop = rawProperty;
	if (rawProperty.isAsync() && qParams.timeout !== void 0) prop = new TimeoutProperty(prop, qParams.timeout, safeSetTimeout$2, safeClearTimeout$2);
	if (qParams.unbiased) prop = new UnbiasedProperty(prop);
	if (qParams.skipAllAfterTimeLimit !== void 0) prop = new SkipAfterProperty(prop, safeDateNow, qParams.skipAllAfterTimeLimit, false, safeSetTimeout$2, safeClearTimeout$2);
	if (qParams.interruptAfterTimeLimit !== void 0) prop = new SkipAfterProperty(prop, safeDateNow, qParams.interruptAfterTimeLimit, true, safeSetTimeout$2, safeClearTimeout$2);
	if (qParams.skipEqualValues) prop = new IgnoreEqualValuesProperty(prop, true);
	if (qParams.ignoreEqualValues) prop = new IgnoreEqualValuesProperty(prop, false);
	return prop;
}
/**
* Status of the execution of the property
* @remarks Since 1.9.0
* @public
*/
let ExecutionStatus = /* @__PURE__ */ function(ExecutionStatus) {
	ExecutionStatus[ExecutionStatus["Success"] = 0] = "Success";
	ExecutionStatus[ExecutionStatus["Skipped"] = -1] = "Skipped";
	ExecutionStatus[ExecutionStatus["Failure"] = 1] = "Failure";
	return ExecutionStatus;
}({});
/**
* Report the status of a run
*
* It receives notification from the runner in case of failures
*
* @internal
*/
var RunExecution = class RunExecution {
	constructor(verbosity, interruptedAsFailure) {
		this.verbosity = verbosity;
		this.interruptedAsFailure = interruptedAsFailure;
		this.rootExecutionTrees = [];
		this.currentLevelExecutionTrees = this.rootExecutionTrees;
		this.failure = null;
		this.numSkips = 0;
		this.numSuccesses = 0;
		this.interrupted = false;
	}
	appendExecutionTree(status, value) {
		const currentTree = {
			status,
			value,
			children: []
		};
		this.currentLevelExecutionTrees.push(currentTree);
		return currentTree;
	}
	fail(value, id, failure) {
		if (this.verbosity >= 1) {
			const currentTree = this.appendExecutionTree(1, value);
			this.currentLevelExecutionTrees = currentTree.children;
		}
		if (this.pathToFailure === void 0) this.pathToFailure = `${id}`;
		else this.pathToFailure += `:${id}`;
		this.value = value;
		this.failure = failure;
	}
	skip(value) {
		if (this.verbosity >= 2) this.appendExecutionTree(-1, value);
		if (this.pathToFailure === void 0) ++this.numSkips;
	}
	success(value) {
		if (this.verbosity >= 2) this.appendExecutionTree(0, value);
		if (this.pathToFailure === void 0) ++this.numSuccesses;
	}
	interrupt() {
		this.interrupted = true;
	}
	isSuccess() {
		return this.pathToFailure === void 0;
	}
	firstFailure() {
		return this.pathToFailure !== void 0 ? +safeSplit(this.pathToFailure, ":")[0] : -1;
	}
	numShrinks() {
		return this.pathToFailure !== void 0 ? safeSplit(this.pathToFailure, ":").length - 1 : 0;
	}
	extractFailures() {
		if (this.isSuccess()) return [];
		const failures = [];
		let cursor = this.rootExecutionTrees;
		while (cursor.length > 0 && cursor[cursor.length - 1].status === 1) {
			const failureTree = cursor[cursor.length - 1];
			failures.push(failureTree.value);
			cursor = failureTree.children;
		}
		return failures;
	}
	static mergePaths(offsetPath, path) {
		if (offsetPath.length === 0) return path;
		const offsetItems = offsetPath.split(":");
		const remainingItems = path.split(":");
		const middle = +offsetItems[offsetItems.length - 1] + +remainingItems[0];
		return [
			...offsetItems.slice(0, offsetItems.length - 1),
			`${middle}`,
			...remainingItems.slice(1)
		].join(":");
	}
	toRunDetails(seed, basePath, maxSkips, qParams) {
		if (!this.isSuccess()) return {
			failed: true,
			interrupted: this.interrupted,
			numRuns: this.firstFailure() + 1 - this.numSkips,
			numSkips: this.numSkips,
			numShrinks: this.numShrinks(),
			seed,
			counterexample: this.value,
			counterexamplePath: RunExecution.mergePaths(basePath, this.pathToFailure),
			errorInstance: this.failure.error,
			failures: this.extractFailures(),
			executionSummary: this.rootExecutionTrees,
			verbose: this.verbosity,
			runConfiguration: qParams.toParameters()
		};
		const considerInterruptedAsFailure = this.interruptedAsFailure || this.numSuccesses === 0;
		return {
			failed: this.numSkips > maxSkips || this.interrupted && considerInterruptedAsFailure,
			interrupted: this.interrupted,
			numRuns: this.numSuccesses,
			numSkips: this.numSkips,
			numShrinks: 0,
			seed,
			counterexample: null,
			counterexamplePath: null,
			error: null,
			errorInstance: null,
			failures: [],
			executionSummary: this.rootExecutionTrees,
			verbose: this.verbosity,
			runConfiguration: qParams.toParameters()
		};
	}
};
/**
* Responsible for the iteration logic
*
* Workflow:
* 1- Call to `next` gives back the value to test
* 2- Call to `handleResult` takes into account the execution status
* 3- Back to 1
*
* @internal
*/
var RunnerIterator = class {
	constructor(sourceValues, shrink, verbose, interruptedAsFailure) {
		this.sourceValues = sourceValues;
		this.shrink = shrink;
		this.runExecution = new RunExecution(verbose, interruptedAsFailure);
		this.currentIdx = -1;
		this.nextValues = sourceValues;
	}
	[Symbol.iterator]() {
		return this;
	}
	next() {
		const nextValue = this.nextValues.next();
		if (nextValue.done || this.runExecution.interrupted) return {
			done: true,
			value: void 0
		};
		this.currentValue = nextValue.value;
		++this.currentIdx;
		return {
			done: false,
			value: nextValue.value.value_
		};
	}
	handleResult(result) {
		if (result !== null && typeof result === "object" && !PreconditionFailure.isFailure(result)) {
			this.runExecution.fail(this.currentValue.value_, this.currentIdx, result);
			this.currentIdx = -1;
			this.nextValues = this.shrink(this.currentValue);
		} else if (result !== null) {
			if (!result.interruptExecution) {
				this.runExecution.skip(this.currentValue.value_);
				this.sourceValues.skippedOne();
			} else this.runExecution.interrupt();
		} else this.runExecution.success(this.currentValue.value_);
	}
};
/**
* Try to extract maxInitialIterations non-skipped values
* with a maximal number of remainingSkips skipped values
* from initialValues source
* @internal
*/
var SourceValuesIterator = class {
	constructor(initialValues, maxInitialIterations, remainingSkips) {
		this.initialValues = initialValues;
		this.maxInitialIterations = maxInitialIterations;
		this.remainingSkips = remainingSkips;
	}
	[Symbol.iterator]() {
		return this;
	}
	next() {
		if (--this.maxInitialIterations !== -1 && this.remainingSkips >= 0) {
			const n = this.initialValues.next();
			if (!n.done) return {
				value: n.value,
				done: false
			};
		}
		return {
			value: void 0,
			done: true
		};
	}
	skippedOne() {
		--this.remainingSkips;
		++this.maxInitialIterations;
	}
};
const MIN_INT = -2147483648;
const MAX_INT = 2147483647;
const DBL_FACTOR = Math.pow(2, 27);
const DBL_DIVISOR = Math.pow(2, -53);
/**
* Wrapper around an instance of a `pure-rand`'s random number generator
* offering a simpler interface to deal with random with impure patterns
*
* @public
*/
var Random = class Random {
	/**
	* Create a mutable random number generator by cloning the passed one and mutate it
	* @param sourceRng - Immutable random generator from pure-rand library, will not be altered (a clone will be)
	*/
	constructor(sourceRng) {
		this.internalRng = adaptRandomGenerator(sourceRng.clone());
	}
	/**
	* Clone the random number generator
	*/
	clone() {
		return new Random(this.internalRng);
	}
	/**
	* Generate an integer having `bits` random bits
	* @param bits - Number of bits to generate
	* @deprecated Prefer {@link nextInt} with explicit bounds: `nextInt(0, (1 << bits) - 1)`
	*/
	next(bits) {
		return uniformInt(this.internalRng, 0, (1 << bits) - 1);
	}
	/**
	* Generate a random boolean
	* @deprecated Prefer {@link nextInt} with explicit bounds: `nextInt(0, 1) === 1`
	*/
	nextBoolean() {
		return uniformInt(this.internalRng, 0, 1) === 1;
	}
	nextInt(min, max) {
		return uniformInt(this.internalRng, min === void 0 ? MIN_INT : min, max === void 0 ? MAX_INT : max);
	}
	/**
	* Generate a random bigint between min (included) and max (included)
	* @param min - Minimal bigint value
	* @param max - Maximal bigint value
	*/
	nextBigInt(min, max) {
		return uniformBigInt(this.internalRng, min, max);
	}
	/**
	* Generate a random floating point number between 0.0 (included) and 1.0 (excluded)
	* @deprecated Prefer {@link nextInt} with explicit bounds
	*/
	nextDouble() {
		const a = this.next(26);
		const b = this.next(27);
		return (a * DBL_FACTOR + b) * DBL_DIVISOR;
	}
	/**
	* Extract the internal state of the internal RandomGenerator backing the current instance of Random
	*/
	getState() {
		if ("getState" in this.internalRng && typeof this.internalRng.getState === "function") return this.internalRng.getState();
	}
};
/**
* Extracting tossNext out of toss was dropping some bailout reasons on v8 side
* @internal
*/
function tossNext(generator, rng, index) {
	rng.jump();
	return generator.generate(new Random(rng), index);
}
/** @internal */
function* toss(generator, seed, random, examples) {
	for (let idx = 0; idx !== examples.length; ++idx) yield new Value(examples[idx], void 0);
	for (let idx = 0, rng = random(seed);; ++idx) yield tossNext(generator, rng, idx);
}
/** @internal */
function lazyGenerate(generator, rng, idx) {
	return () => generator.generate(new Random(rng), idx);
}
/** @internal */
function* lazyToss(generator, seed, random, examples) {
	yield* safeMap(examples, (e) => () => new Value(e, void 0));
	let idx = 0;
	const rng = adaptRandomGenerator(random(seed));
	for (;;) {
		rng.jump();
		yield lazyGenerate(generator, rng, idx++);
	}
}
/** @internal */
function produce(producer) {
	return producer();
}
/** @internal */
function pathWalk(path, initialProducers, shrink) {
	const producers = initialProducers;
	const segments = path.split(":").map((text) => +text);
	if (segments.length === 0) return producers.map(produce);
	if (!segments.every((v) => !Number.isNaN(v))) throw new Error(`Unable to replay, got invalid path=${path}`);
	let values = producers.drop(segments[0]).map(produce);
	for (const s of segments.slice(1)) {
		const valueToShrink = values.getNthOrLast(0);
		if (valueToShrink === null) throw new Error(`Unable to replay, got wrong path=${path}`);
		values = shrink(valueToShrink).drop(s);
	}
	return values;
}
const safeObjectAssign$6 = Object.assign;
/** @internal */
function formatHints(hints) {
	if (hints.length === 1) return `Hint: ${hints[0]}`;
	return hints.map((h, idx) => `Hint (${idx + 1}): ${h}`).join("\n");
}
/** @internal */
function formatFailures(failures, stringifyOne) {
	return `Encountered failures were:\n- ${failures.map(stringifyOne).join("\n- ")}`;
}
/** @internal */
function formatExecutionSummary(executionTrees, stringifyOne) {
	const summaryLines = [];
	const remainingTreesAndDepth = [];
	for (let i = executionTrees.length - 1; i >= 0; --i) remainingTreesAndDepth.push({
		depth: 1,
		tree: executionTrees[i]
	});
	while (remainingTreesAndDepth.length !== 0) {
		const currentTreeAndDepth = remainingTreesAndDepth.pop();
		const currentTree = currentTreeAndDepth.tree;
		const currentDepth = currentTreeAndDepth.depth;
		const statusIcon = currentTree.status === 0 ? "\x1B[32m√\x1B[0m" : currentTree.status === 1 ? "\x1B[31m×\x1B[0m" : "\x1B[33m!\x1B[0m";
		const leftPadding = currentDepth !== 0 ? ". ".repeat(currentDepth - 1) : "";
		summaryLines.push(`${leftPadding}${statusIcon} ${stringifyOne(currentTree.value)}`);
		for (let i = currentTree.children.length - 1; i >= 0; --i) remainingTreesAndDepth.push({
			depth: currentDepth + 1,
			tree: currentTree.children[i]
		});
	}
	return `Execution summary:\n${summaryLines.join("\n")}`;
}
/** @internal */
function preFormatTooManySkipped(out, stringifyOne) {
	const message = `Failed to run property, too many pre-condition failures encountered\n{ seed: ${out.seed} }\n\nRan ${out.numRuns} time(s)\nSkipped ${out.numSkips} time(s)`;
	let details = null;
	const hints = ["Try to reduce the number of rejected values by combining map, chain and built-in arbitraries", "Increase failure tolerance by setting maxSkipsPerRun to an higher value"];
	if (out.verbose >= 2) details = formatExecutionSummary(out.executionSummary, stringifyOne);
	else safePush(hints, "Enable verbose mode at level VeryVerbose in order to check all generated values and their associated status");
	return {
		message,
		details,
		hints
	};
}
/** @internal */
function prettyError(errorInstance) {
	if (errorInstance instanceof SError && errorInstance.stack !== void 0) return errorInstance.stack;
	try {
		return SString(errorInstance);
	} catch (_err) {}
	if (errorInstance instanceof SError) try {
		return safeErrorToString(errorInstance);
	} catch (_err) {}
	if (errorInstance !== null && typeof errorInstance === "object") try {
		return safeToString(errorInstance);
	} catch (_err) {}
	return "Failed to serialize errorInstance";
}
/** @internal */
function preFormatFailure(out, stringifyOne) {
	const messageErrorPart = out.runConfiguration.includeErrorInReport ? `\nGot ${safeReplace(prettyError(out.errorInstance), /^Error: /, "error: ")}` : "";
	const message = `Property failed after ${out.numRuns} tests\n{ seed: ${out.seed}, path: "${out.counterexamplePath}", endOnFailure: true }\nCounterexample: ${stringifyOne(out.counterexample)}\nShrunk ${out.numShrinks} time(s)${messageErrorPart}`;
	let details = null;
	const hints = [];
	if (out.verbose >= 2) details = formatExecutionSummary(out.executionSummary, stringifyOne);
	else if (out.verbose === 1) details = formatFailures(out.failures, stringifyOne);
	else safePush(hints, "Enable verbose mode in order to have the list of all failing values encountered during the run");
	return {
		message,
		details,
		hints
	};
}
/** @internal */
function preFormatEarlyInterrupted(out, stringifyOne) {
	const message = `Property interrupted after ${out.numRuns} tests\n{ seed: ${out.seed} }`;
	let details = null;
	const hints = [];
	if (out.verbose >= 2) details = formatExecutionSummary(out.executionSummary, stringifyOne);
	else safePush(hints, "Enable verbose mode at level VeryVerbose in order to check all generated values and their associated status");
	return {
		message,
		details,
		hints
	};
}
/** @internal */
function defaultReportMessageInternal(out, stringifyOne) {
	if (!out.failed) return;
	const { message, details, hints } = out.counterexamplePath === null ? out.interrupted ? preFormatEarlyInterrupted(out, stringifyOne) : preFormatTooManySkipped(out, stringifyOne) : preFormatFailure(out, stringifyOne);
	let errorMessage = message;
	if (details !== null) errorMessage += `\n\n${details}`;
	if (hints.length > 0) errorMessage += `\n\n${formatHints(hints)}`;
	return errorMessage;
}
function defaultReportMessage(out) {
	return defaultReportMessageInternal(out, stringify);
}
async function asyncDefaultReportMessage(out) {
	const pendingStringifieds = [];
	function stringifyOne(value) {
		const stringified = possiblyAsyncStringify(value);
		if (typeof stringified === "string") return stringified;
		pendingStringifieds.push(Promise.all([value, stringified]));
		return "…";
	}
	const firstTryMessage = defaultReportMessageInternal(out, stringifyOne);
	if (pendingStringifieds.length === 0) return firstTryMessage;
	const registeredValues = new SMap$2(await Promise.all(pendingStringifieds));
	function stringifySecond(value) {
		const asyncStringifiedIfRegistered = safeMapGet(registeredValues, value);
		if (asyncStringifiedIfRegistered !== void 0) return asyncStringifiedIfRegistered;
		return stringify(value);
	}
	return defaultReportMessageInternal(out, stringifySecond);
}
/** @internal */
function buildError(errorMessage, out) {
	if (out.runConfiguration.includeErrorInReport) throw new SError(errorMessage);
	const error = new SError(errorMessage, { cause: out.errorInstance });
	if (!("cause" in error)) safeObjectAssign$6(error, { cause: out.errorInstance });
	return error;
}
/** @internal */
function throwIfFailed(out) {
	if (!out.failed) return;
	throw buildError(defaultReportMessage(out), out);
}
/** @internal */
async function asyncThrowIfFailed(out) {
	if (!out.failed) return;
	throw buildError(await asyncDefaultReportMessage(out), out);
}
/**
* In case this code has to be executed synchronously the caller
* has to make sure that no asyncReporter has been defined
* otherwise it might trigger an unchecked promise
* @internal
*/
function reportRunDetails(out) {
	if (out.runConfiguration.asyncReporter) return out.runConfiguration.asyncReporter(out);
	else if (out.runConfiguration.reporter) return out.runConfiguration.reporter(out);
	else return throwIfFailed(out);
}
/**
* In case this code has to be executed synchronously the caller
* has to make sure that no asyncReporter has been defined
* otherwise it might trigger an unchecked promise
* @internal
*/
async function asyncReportRunDetails(out) {
	if (out.runConfiguration.asyncReporter) return out.runConfiguration.asyncReporter(out);
	else if (out.runConfiguration.reporter) return out.runConfiguration.reporter(out);
	else return asyncThrowIfFailed(out);
}
const globalPlugins = [];
/**
* Install a plugin to be used by all the runners
* Installed plugins come before the ones passed via the `plugins` option of the run.
*
* In other words, they are the outermost ones: they are entered first when running the predicate.
* Think of: `outer(inner(predicate))`.
*
* @example
* ```typescript
* fc.installGlobalPlugin(myPlugin());
* //...
* fc.assert(myProp, { plugins: [myOtherPlugin()] })
* // equivalent to { plugins: [myPlugin(), myOtherPlugin()] }
* // myPlugin will wrap myOtherPlugin, itself wrapping the default behavior
* ```
*
* @param plugin - Plugin to be installed globally
*
* @remarks Since 4.10.0
* @public
*/
function installGlobalPlugin(plugin) {
	globalPlugins.push(plugin);
}
function readInstalledGlobalPlugins() {
	return globalPlugins;
}
const SMap$1 = Map;
/** @internal */
function runIt(run, shrink, sourceValues, verbose, interruptedAsFailure) {
	const runner = new RunnerIterator(sourceValues, shrink, verbose, interruptedAsFailure);
	for (const v of runner) {
		const out = run(v);
		runner.handleResult(out);
	}
	return runner.runExecution;
}
function propertyExecution(property, v) {
	property.runBeforeEach();
	const out = property.run(v);
	property.runAfterEach();
	return out;
}
/** @internal */
async function asyncRunIt(run, shrink, sourceValues, verbose, interruptedAsFailure) {
	const runner = new RunnerIterator(sourceValues, shrink, verbose, interruptedAsFailure);
	for (const v of runner) {
		const out = await run(v);
		runner.handleResult(out);
	}
	return runner.runExecution;
}
async function asyncPropertyExecution(property, v) {
	await property.runBeforeEach();
	const out = await property.run(v);
	await property.runAfterEach();
	return out;
}
function runPluginCompletionHooksSync(pluginInstances, runDetails) {
	let interceptedOnce = false;
	let interceptedError = void 0;
	for (let index = 0; index !== pluginInstances.length; ++index) {
		const instance = pluginInstances[index];
		if (instance.onAllRunsComplete !== void 0) try {
			instance.onAllRunsComplete(runDetails);
		} catch (error) {
			if (!interceptedOnce) {
				interceptedOnce = true;
				interceptedError = error;
			}
		}
	}
	for (let index = pluginInstances.length - 1; index >= 0; --index) {
		const instance = pluginInstances[index];
		if (instance.afterAll !== void 0) try {
			instance.afterAll();
		} catch (error) {
			if (!interceptedOnce) {
				interceptedOnce = true;
				interceptedError = error;
			}
		}
	}
	if (interceptedOnce) throw interceptedError;
}
function runPluginCompletionHooks(pluginInstances, runDetailsPromise) {
	const followUps = [];
	for (let index = 0; index !== pluginInstances.length; ++index) {
		const instance = pluginInstances[index];
		if (instance.onAllRunsComplete !== void 0) followUps.push((runDetails) => instance.onAllRunsComplete(runDetails));
	}
	for (let index = pluginInstances.length - 1; index >= 0; --index) {
		const instance = pluginInstances[index];
		if (instance.afterAll !== void 0) followUps.push(() => instance.afterAll());
	}
	if (followUps.length === 0) return runDetailsPromise;
	return runDetailsPromise.then(async (details) => {
		let interceptedOnce = false;
		let interceptedError = void 0;
		for (const followUp of followUps) try {
			const out = followUp(details);
			if (out !== void 0) await out;
		} catch (error) {
			if (!interceptedOnce) {
				interceptedOnce = true;
				interceptedError = error;
			}
		}
		if (interceptedOnce) throw interceptedError;
		return details;
	});
}
function check(rawProperty, params) {
	if (rawProperty === null || rawProperty === void 0 || rawProperty.generate === null || rawProperty.generate === void 0) throw new Error("Invalid property encountered, please use a valid property");
	if (rawProperty.run === null || rawProperty.run === void 0) throw new Error("Invalid property encountered, please use a valid property not an arbitrary");
	const qParams = read({
		...readConfigureGlobal(),
		...params
	});
	if (qParams.reporter !== void 0 && qParams.asyncReporter !== void 0) throw new Error("Invalid parameters encountered, reporter and asyncReporter cannot be specified together");
	if (qParams.asyncReporter !== void 0 && !rawProperty.isAsync()) throw new Error("Invalid parameters encountered, only asyncProperty can be used when asyncReporter specified");
	const property = decorateProperty(rawProperty, qParams);
	const globalPlugins = readInstalledGlobalPlugins();
	const localPlugins = qParams.plugins;
	const pluginStore = new SMap$1();
	const pluginInstances = [];
	for (let index = 0; index !== globalPlugins.length; ++index) pluginInstances.push(globalPlugins[index](index, pluginStore));
	for (let index = 0; index !== localPlugins.length; ++index) pluginInstances.push(localPlugins[index](globalPlugins.length + index, pluginStore));
	let surchargedGenerate = void 0;
	let run = property.isAsync() ? async (v) => asyncPropertyExecution(property, v) : (v) => propertyExecution(property, v);
	for (let index = pluginInstances.length - 1; index >= 0; --index) {
		const pluginInstance = pluginInstances[index];
		if (pluginInstance.decorateGenerate !== void 0) {
			if (surchargedGenerate === void 0) surchargedGenerate = (mrng, runId) => property.generate(mrng, runId);
			surchargedGenerate = pluginInstance.decorateGenerate(surchargedGenerate);
		}
		if (pluginInstance.decorateRun !== void 0) run = pluginInstance.decorateRun(run);
	}
	const generator = surchargedGenerate === void 0 ? property : { generate: surchargedGenerate };
	const maxInitialIterations = qParams.path.length === 0 || qParams.path.indexOf(":") === -1 ? qParams.numRuns : -1;
	const maxSkips = qParams.numRuns * qParams.maxSkipsPerRun;
	const shrink = (...args) => property.shrink(...args);
	const sourceValues = new SourceValuesIterator(qParams.path.length === 0 ? toss(generator, qParams.seed, qParams.randomType, qParams.examples) : pathWalk(qParams.path, stream$1(lazyToss(generator, qParams.seed, qParams.randomType, qParams.examples)), shrink), maxInitialIterations, maxSkips);
	const finalShrink = !qParams.endOnFailure ? shrink : Stream.nil;
	if (property.isAsync()) return runPluginCompletionHooks(pluginInstances, asyncRunIt(run, finalShrink, sourceValues, qParams.verbose, qParams.markInterruptAsFailure).then((e) => e.toRunDetails(qParams.seed, qParams.path, maxSkips, qParams)));
	const out = runIt(run, finalShrink, sourceValues, qParams.verbose, qParams.markInterruptAsFailure).toRunDetails(qParams.seed, qParams.path, maxSkips, qParams);
	runPluginCompletionHooksSync(pluginInstances, out);
	return out;
}
function assert(property, params) {
	const out = check(property, params);
	if (property.isAsync()) return out.then(asyncReportRunDetails);
	else reportRunDetails(out);
}
/** @internal */
function toProperty(generator, qParams) {
	const prop = !Object.prototype.hasOwnProperty.call(generator, "isAsync") ? new Property(generator, () => true) : generator;
	return qParams.unbiased === true ? new UnbiasedProperty(prop) : prop;
}
/** @internal */
function streamSample(generator, params) {
	const qParams = read(typeof params === "number" ? {
		...readConfigureGlobal(),
		numRuns: params
	} : {
		...readConfigureGlobal(),
		...params
	});
	const nextProperty = toProperty(generator, qParams);
	const shrink = nextProperty.shrink.bind(nextProperty);
	return (qParams.path.length === 0 ? stream$1(toss(nextProperty, qParams.seed, qParams.randomType, qParams.examples)) : pathWalk(qParams.path, stream$1(lazyToss(nextProperty, qParams.seed, qParams.randomType, qParams.examples)), shrink)).take(qParams.numRuns).map((s) => s.value_);
}
/**
* Generate an array containing all the values that would have been generated during {@link assert} or {@link check}
*
* @example
* ```typescript
* fc.sample(fc.nat(), 10); // extract 10 values from fc.nat() Arbitrary
* fc.sample(fc.nat(), {seed: 42}); // extract values from fc.nat() as if we were running fc.assert with seed=42
* ```
*
* @param generator - {@link IProperty} or {@link Arbitrary} to extract the values from
* @param params - Integer representing the number of values to generate or `Parameters` as in {@link assert}
*
* @remarks Since 0.0.6
* @public
*/
function sample(generator, params) {
	return [...streamSample(generator, params)];
}
/** @internal */
function round2(n) {
	return (Math.round(n * 100) / 100).toFixed(2);
}
/**
* Gather useful statistics concerning generated values
*
* Print the result in `console.log` or `params.logger` (if defined)
*
* @example
* ```typescript
* fc.statistics(
*     fc.nat(999),
*     v => v < 100 ? 'Less than 100' : 'More or equal to 100',
*     {numRuns: 1000, logger: console.log});
* // Classify 1000 values generated by fc.nat(999) into two categories:
* // - Less than 100
* // - More or equal to 100
* // The output will be sent line by line to the logger
* ```
*
* @param generator - {@link IProperty} or {@link Arbitrary} to extract the values from
* @param classify - Classifier function that can classify the generated value in zero, one or more categories (with free labels)
* @param params - Integer representing the number of values to generate or `Parameters` as in {@link assert}
*
* @remarks Since 0.0.6
* @public
*/
function statistics(generator, classify, params) {
	const qParams = read(typeof params === "number" ? {
		...readConfigureGlobal(),
		numRuns: params
	} : {
		...readConfigureGlobal(),
		...params
	});
	const recorded = {};
	for (const g of streamSample(generator, params)) {
		const out = classify(g);
		const categories = Array.isArray(out) ? out : [out];
		for (const c of categories) recorded[c] = (recorded[c] || 0) + 1;
	}
	const data = Object.entries(recorded).sort((a, b) => b[1] - a[1]).map((i) => [i[0], `${round2(i[1] * 100 / qParams.numRuns)}%`]);
	const longestName = data.map((i) => i[0].length).reduce((p, c) => Math.max(p, c), 0);
	const longestPercent = data.map((i) => i[1].length).reduce((p, c) => Math.max(p, c), 0);
	for (const item of data) qParams.logger(`${item[0].padEnd(longestName, ".")}..${item[1].padStart(longestPercent, ".")}`);
}
const safeObjectAssign$5 = Object.assign;
/**
* An internal builder of values of type {@link GeneratorValue}
* @internal
*/
function buildGeneratorValue(mrng, biasFactor, computePreBuiltValues, arbitraryCache) {
	const preBuiltValues = computePreBuiltValues();
	let localMrng = mrng.clone();
	const context = {
		mrng: mrng.clone(),
		biasFactor,
		history: []
	};
	const valueFunction = (arb) => {
		const preBuiltValue = preBuiltValues[context.history.length];
		if (preBuiltValue !== void 0 && preBuiltValue.arb === arb) {
			const value = preBuiltValue.value;
			safePush(context.history, {
				arb,
				value,
				context: preBuiltValue.context,
				mrng: preBuiltValue.mrng
			});
			localMrng = preBuiltValue.mrng.clone();
			return value;
		}
		const g = arb.generate(localMrng, biasFactor);
		safePush(context.history, {
			arb,
			value: g.value_,
			context: g.context,
			mrng: localMrng.clone()
		});
		return g.value;
	};
	const memoedValueFunction = (arb, ...args) => {
		return valueFunction(arbitraryCache(arb, args));
	};
	return new Value(safeObjectAssign$5(memoedValueFunction, {
		values() {
			return safeMap(context.history, (c) => c.value);
		},
		[cloneMethod]() {
			return buildGeneratorValue(mrng, biasFactor, computePreBuiltValues, arbitraryCache).value;
		},
		[toStringMethod]() {
			return stringify(safeMap(context.history, (c) => c.value));
		}
	}), context);
}
const safeArrayIsArray$3 = Array.isArray;
const safeObjectKeys$4 = Object.keys;
const safeObjectIs$7 = Object.is;
function buildStableArbitraryGeneratorCache(isEqual) {
	const previousCallsPerBuilder = new SMap$2();
	return function stableArbitraryGeneratorCache(builder, args) {
		const entriesForBuilder = safeMapGet(previousCallsPerBuilder, builder);
		if (entriesForBuilder === void 0) {
			const newValue = builder(...args);
			safeMapSet(previousCallsPerBuilder, builder, [{
				args,
				value: newValue
			}]);
			return newValue;
		}
		const safeEntriesForBuilder = entriesForBuilder;
		for (const entry of safeEntriesForBuilder) if (isEqual(args, entry.args)) return entry.value;
		const newValue = builder(...args);
		safePush(safeEntriesForBuilder, {
			args,
			value: newValue
		});
		return newValue;
	};
}
function naiveIsEqual(v1, v2) {
	if (v1 !== null && typeof v1 === "object" && v2 !== null && typeof v2 === "object") {
		if (safeArrayIsArray$3(v1)) {
			if (!safeArrayIsArray$3(v2)) return false;
			if (v1.length !== v2.length) return false;
		} else if (safeArrayIsArray$3(v2)) return false;
		if (safeObjectKeys$4(v1).length !== safeObjectKeys$4(v2).length) return false;
		for (const index in v1) {
			if (!(index in v2)) return false;
			if (!naiveIsEqual(v1[index], v2[index])) return false;
		}
		return true;
	} else return safeObjectIs$7(v1, v2);
}
/**
* The generator arbitrary is responsible to generate instances of {@link GeneratorValue}.
* These instances can be used to produce "random values" within the tests themselves while still
* providing a bit of shrinking capabilities (not all).
*/
var GeneratorArbitrary = class extends Arbitrary {
	constructor(..._args) {
		super(..._args);
		this.arbitraryCache = buildStableArbitraryGeneratorCache(naiveIsEqual);
	}
	generate(mrng, biasFactor) {
		return buildGeneratorValue(mrng, biasFactor, () => [], this.arbitraryCache);
	}
	canShrinkWithoutContext(_value) {
		return false;
	}
	shrink(_value, context) {
		if (context === void 0) return Stream.nil();
		const safeContext = context;
		const mrng = safeContext.mrng;
		const biasFactor = safeContext.biasFactor;
		const history = safeContext.history;
		return tupleShrink(history.map((c) => c.arb), history.map((c) => c.value), history.map((c) => c.context)).map((shrink) => {
			function computePreBuiltValues() {
				const subValues = shrink.value;
				const subContexts = shrink.context;
				return safeMap(history, (entry, index) => ({
					arb: entry.arb,
					value: subValues[index],
					context: subContexts[index],
					mrng: entry.mrng
				}));
			}
			return buildGeneratorValue(mrng, biasFactor, computePreBuiltValues, this.arbitraryCache);
		});
	}
};
/**
* Generate values within the test execution itself by leveraging the strength of `gen`
*
* @example
* ```javascript
* fc.assert(
*   fc.property(fc.gen(), gen => {
*     const size = gen(fc.nat, {max: 10});
*     const array = [];
*     for (let index = 0 ; index !== size ; ++index) {
*       array.push(gen(fc.integer));
*     }
*     // Here is an array!
*     // Note: Prefer fc.array(fc.integer(), {maxLength: 10}) if you want to produce such array
*   })
* )
* ```
*
* ⚠️ WARNING:
* While `gen` is easy to use, it may not shrink as well as tailored arbitraries based on `filter` or `map`.
*
* ⚠️ WARNING:
* Additionally it cannot run back the test properly when attempting to replay based on a seed and a path.
* You'll need to limit yourself to the seed and drop the path from the options if you attempt to replay something
* implying it.  More precisely, you may keep the very first part of the path but have to drop anything after the
* first ":".
*
* ⚠️ WARNING:
* It also does not support custom examples.
*
* @remarks Since 3.8.0
* @public
*/
function gen() {
	return new GeneratorArbitrary();
}
const safeMathFloor$6 = Math.floor;
const safeMathLog$2 = Math.log;
/** @internal */
function integerLogLike(v) {
	return safeMathFloor$6(safeMathLog$2(v) / safeMathLog$2(2));
}
/** @internal */
function bigIntLogLike(v) {
	if (v === SBigInt(0)) return SBigInt(0);
	return SBigInt(SString(v).length);
}
function biasNumericRange(min, max, logLike) {
	if (min === max) return [{
		min,
		max
	}];
	if (min < 0 && max > 0) {
		const logMin = logLike(-min);
		const logMax = logLike(max);
		return [
			{
				min: -logMin,
				max: logMax
			},
			{
				min: max - logMax,
				max
			},
			{
				min,
				max: min + logMin
			}
		];
	}
	const logGap = logLike(max - min);
	const arbCloseToMin = {
		min,
		max: min + logGap
	};
	const arbCloseToMax = {
		min: max - logGap,
		max
	};
	return min < 0 ? [arbCloseToMax, arbCloseToMin] : [arbCloseToMin, arbCloseToMax];
}
const safeMathCeil = Math.ceil;
const safeMathFloor$5 = Math.floor;
/** @internal */
function halvePosInteger(n) {
	return safeMathFloor$5(n / 2);
}
/** @internal */
function halveNegInteger(n) {
	return safeMathCeil(n / 2);
}
/**
* Compute shrunk values to move from current to target
* @internal
*/
function shrinkInteger(current, target, tryTargetAsap) {
	const realGap = current - target;
	function* shrinkDecr() {
		let previous = tryTargetAsap ? void 0 : target;
		const gap = tryTargetAsap ? realGap : halvePosInteger(realGap);
		for (let toremove = gap; toremove > 0; toremove = halvePosInteger(toremove)) {
			const next = toremove === realGap ? target : current - toremove;
			yield new Value(next, previous);
			previous = next;
		}
	}
	function* shrinkIncr() {
		let previous = tryTargetAsap ? void 0 : target;
		const gap = tryTargetAsap ? realGap : halveNegInteger(realGap);
		for (let toremove = gap; toremove < 0; toremove = halveNegInteger(toremove)) {
			const next = toremove === realGap ? target : current - toremove;
			yield new Value(next, previous);
			previous = next;
		}
	}
	return realGap > 0 ? stream$1(shrinkDecr()) : stream$1(shrinkIncr());
}
const safeMathSign = Math.sign;
const safeNumberIsInteger$6 = Number.isInteger;
const safeObjectIs$6 = Object.is;
/** @internal */
var IntegerArbitrary = class IntegerArbitrary extends Arbitrary {
	constructor(min, max) {
		super();
		this.min = min;
		this.max = max;
		this.ranges = biasNumericRange(min, max, integerLogLike);
	}
	generate(mrng, biasFactor) {
		if (biasFactor === void 0 || mrng.nextInt(1, biasFactor) !== 1) return new Value(mrng.nextInt(this.min, this.max), void 0);
		const ranges = this.ranges;
		if (ranges.length === 1) {
			const range = ranges[0];
			return new Value(mrng.nextInt(range.min, range.max), void 0);
		}
		const id = mrng.nextInt(-2 * (ranges.length - 1), ranges.length - 2);
		const range = id < 0 ? ranges[0] : ranges[id + 1];
		return new Value(mrng.nextInt(range.min, range.max), void 0);
	}
	canShrinkWithoutContext(value) {
		return typeof value === "number" && safeNumberIsInteger$6(value) && !safeObjectIs$6(value, -0) && this.min <= value && value <= this.max;
	}
	shrink(current, context) {
		if (!IntegerArbitrary.isValidContext(current, context)) return shrinkInteger(current, this.min <= 0 && this.max >= 0 ? 0 : this.min < 0 ? this.max : this.min, true);
		if (this.isLastChanceTry(current, context)) return Stream.of(new Value(context, void 0));
		return shrinkInteger(current, context, false);
	}
	isLastChanceTry(current, context) {
		if (current > 0) return current === context + 1 && current > this.min;
		if (current < 0) return current === context - 1 && current < this.max;
		return false;
	}
	static isValidContext(current, context) {
		if (context === void 0) return false;
		if (typeof context !== "number") throw new Error(`Invalid context type passed to IntegerArbitrary (#1)`);
		if (context !== 0 && safeMathSign(current) !== safeMathSign(context)) throw new Error(`Invalid context value passed to IntegerArbitrary (#2)`);
		return true;
	}
};
const safeNumberIsInteger$5 = Number.isInteger;
/**
* Build fully set IntegerConstraints from a partial data
* @internal
*/
function buildCompleteIntegerConstraints(constraints) {
	return {
		min: constraints.min !== void 0 ? constraints.min : -2147483648,
		max: constraints.max !== void 0 ? constraints.max : 2147483647
	};
}
/**
* For integers between min (included) and max (included)
*
* @param constraints - Constraints to apply when building instances (since 2.6.0)
*
* @remarks Since 0.0.1
* @public
*/
function integer(constraints = {}) {
	const fullConstraints = buildCompleteIntegerConstraints(constraints);
	if (fullConstraints.min > fullConstraints.max) throw new Error("fc.integer maximum value should be equal or greater than the minimum one");
	if (!safeNumberIsInteger$5(fullConstraints.min)) throw new Error("fc.integer minimum value should be an integer");
	if (!safeNumberIsInteger$5(fullConstraints.max)) throw new Error("fc.integer maximum value should be an integer");
	return new IntegerArbitrary(fullConstraints.min, fullConstraints.max);
}
/**
* Internal cache for depth contexts
* @internal
*/
const depthContextCache = /* @__PURE__ */ new Map();
/**
* Get back the requested DepthContext
* @remarks Since 2.25.0
* @public
*/
function getDepthContextFor(contextMeta) {
	if (contextMeta === void 0) return { depth: 0 };
	if (typeof contextMeta !== "string") return contextMeta;
	const cachedContext = safeMapGet(depthContextCache, contextMeta);
	if (cachedContext !== void 0) return cachedContext;
	const context = { depth: 0 };
	safeMapSet(depthContextCache, contextMeta, context);
	return context;
}
/**
* Create a new and unique instance of DepthIdentifier
* that can be shared across multiple arbitraries if needed
* @public
*/
function createDepthIdentifier() {
	return { depth: 0 };
}
/** @internal */
var NoopSlicedGenerator = class {
	constructor(arb, mrng, biasFactor) {
		this.arb = arb;
		this.mrng = mrng;
		this.biasFactor = biasFactor;
	}
	attemptExact() {}
	next() {
		return this.arb.generate(this.mrng, this.biasFactor);
	}
};
const safeMathMin$5 = Math.min;
const safeMathMax$2 = Math.max;
/** @internal */
var SlicedBasedGenerator = class {
	constructor(arb, mrng, slices, biasFactor) {
		this.arb = arb;
		this.mrng = mrng;
		this.slices = slices;
		this.biasFactor = biasFactor;
		this.activeSliceIndex = 0;
		this.nextIndexInSlice = 0;
		this.lastIndexInSlice = -1;
	}
	attemptExact(targetLength) {
		if (targetLength !== 0 && this.mrng.nextInt(1, this.biasFactor) === 1) {
			const eligibleIndices = [];
			for (let index = 0; index !== this.slices.length; ++index) if (this.slices[index].length === targetLength) safePush(eligibleIndices, index);
			if (eligibleIndices.length === 0) return;
			this.activeSliceIndex = eligibleIndices[this.mrng.nextInt(0, eligibleIndices.length - 1)];
			this.nextIndexInSlice = 0;
			this.lastIndexInSlice = targetLength - 1;
		}
	}
	next() {
		if (this.nextIndexInSlice <= this.lastIndexInSlice) return new Value(this.slices[this.activeSliceIndex][this.nextIndexInSlice++], void 0);
		if (this.mrng.nextInt(1, this.biasFactor) !== 1) return this.arb.generate(this.mrng, this.biasFactor);
		this.activeSliceIndex = this.mrng.nextInt(0, this.slices.length - 1);
		const slice = this.slices[this.activeSliceIndex];
		if (this.mrng.nextInt(1, this.biasFactor) !== 1) {
			this.nextIndexInSlice = 1;
			this.lastIndexInSlice = slice.length - 1;
			return new Value(slice[0], void 0);
		}
		const rangeBoundaryA = this.mrng.nextInt(0, slice.length - 1);
		const rangeBoundaryB = this.mrng.nextInt(0, slice.length - 1);
		this.nextIndexInSlice = safeMathMin$5(rangeBoundaryA, rangeBoundaryB);
		this.lastIndexInSlice = safeMathMax$2(rangeBoundaryA, rangeBoundaryB);
		return new Value(slice[this.nextIndexInSlice++], void 0);
	}
};
/**
* Build a {@link SlicedGenerator}
*
* @param arb - Arbitrary able to generate values
* @param mrng - Random number generator
* @param slices - Slices to be used (WARNING: while we accept no slices, slices themselves must never empty)
* @param biasFactor - The current bias factor
*
* @internal
*/
function buildSlicedGenerator(arb, mrng, slices, biasFactor) {
	if (biasFactor === void 0 || slices.length === 0 || mrng.nextInt(1, biasFactor) !== 1) return new NoopSlicedGenerator(arb, mrng, biasFactor);
	return new SlicedBasedGenerator(arb, mrng, slices, biasFactor);
}
const safeMathFloor$4 = Math.floor;
const safeMathLog$1 = Math.log;
const safeArrayIsArray$2 = Array.isArray;
/** @internal */
function biasedMaxLength(minLength, maxLength) {
	if (minLength === maxLength) return minLength;
	return minLength + safeMathFloor$4(safeMathLog$1(maxLength - minLength) / safeMathLog$1(2));
}
/** @internal */
var ArrayArbitrary = class ArrayArbitrary extends Arbitrary {
	constructor(arb, minLength, maxGeneratedLength, maxLength, depthIdentifier, setBuilder, customSlices) {
		super();
		this.arb = arb;
		this.minLength = minLength;
		this.maxGeneratedLength = maxGeneratedLength;
		this.maxLength = maxLength;
		this.setBuilder = setBuilder;
		this.customSlices = customSlices;
		this.lengthArb = integer({
			min: minLength,
			max: maxGeneratedLength
		});
		this.depthContext = getDepthContextFor(depthIdentifier);
		this.cachedBiasedMaxLength = biasedMaxLength(minLength, maxGeneratedLength);
	}
	preFilter(tab) {
		if (this.setBuilder === void 0) return tab;
		const s = this.setBuilder();
		for (let index = 0; index !== tab.length; ++index) s.tryAdd(tab[index]);
		return s.getData();
	}
	static makeItCloneable(vs, shrinkables) {
		vs[cloneMethod] = () => {
			const cloned = [];
			for (let idx = 0; idx !== shrinkables.length; ++idx) safePush(cloned, shrinkables[idx].value);
			this.makeItCloneable(cloned, shrinkables);
			return cloned;
		};
		return vs;
	}
	generateNItemsNoDuplicates(setBuilder, N, mrng, biasFactorItems) {
		let numSkippedInRow = 0;
		const s = setBuilder();
		const slicedGenerator = buildSlicedGenerator(this.arb, mrng, this.customSlices, biasFactorItems);
		while (s.size() < N && numSkippedInRow < this.maxGeneratedLength) {
			const current = slicedGenerator.next();
			if (s.tryAdd(current)) numSkippedInRow = 0;
			else numSkippedInRow += 1;
		}
		return s.getData();
	}
	safeGenerateNItemsNoDuplicates(setBuilder, N, mrng, biasFactorItems) {
		const depthImpact = N - this.cachedBiasedMaxLength;
		if (depthImpact <= 0) return this.generateNItemsNoDuplicates(setBuilder, N, mrng, biasFactorItems);
		this.depthContext.depth += depthImpact;
		try {
			return this.generateNItemsNoDuplicates(setBuilder, N, mrng, biasFactorItems);
		} finally {
			this.depthContext.depth -= depthImpact;
		}
	}
	generateNItems(N, mrng, biasFactorItems) {
		const items = [];
		const slicedGenerator = buildSlicedGenerator(this.arb, mrng, this.customSlices, biasFactorItems);
		slicedGenerator.attemptExact(N);
		for (let index = 0; index !== N; ++index) safePush(items, slicedGenerator.next());
		return items;
	}
	safeGenerateNItems(N, mrng, biasFactorItems) {
		const depthImpact = N - this.cachedBiasedMaxLength;
		if (depthImpact <= 0) return this.generateNItems(N, mrng, biasFactorItems);
		this.depthContext.depth += depthImpact;
		try {
			return this.generateNItems(N, mrng, biasFactorItems);
		} finally {
			this.depthContext.depth -= depthImpact;
		}
	}
	wrapper(itemsRaw, shrunkOnce, itemsRawLengthContext, startIndex) {
		const items = shrunkOnce ? this.preFilter(itemsRaw) : itemsRaw;
		let cloneable = false;
		const vs = [];
		const itemsContexts = [];
		for (let idx = 0; idx !== items.length; ++idx) {
			const s = items[idx];
			cloneable = cloneable || s.hasToBeCloned;
			safePush(vs, s.value);
			safePush(itemsContexts, s.context);
		}
		if (cloneable) ArrayArbitrary.makeItCloneable(vs, items);
		return new Value(vs, {
			shrunkOnce,
			lengthContext: itemsRaw.length === items.length && itemsRawLengthContext !== void 0 ? itemsRawLengthContext : void 0,
			itemsContexts,
			startIndex
		});
	}
	generate(mrng, biasFactor) {
		let targetSize;
		let biasFactorItems;
		if (biasFactor === void 0) targetSize = this.lengthArb.generate(mrng, void 0).value;
		else if (this.minLength === this.maxGeneratedLength) {
			targetSize = this.lengthArb.generate(mrng, void 0).value;
			biasFactorItems = biasFactor;
		} else if (mrng.nextInt(1, biasFactor) !== 1) targetSize = this.lengthArb.generate(mrng, void 0).value;
		else if (mrng.nextInt(1, biasFactor) !== 1) {
			targetSize = this.lengthArb.generate(mrng, void 0).value;
			biasFactorItems = biasFactor;
		} else {
			const maxBiasedLength = this.cachedBiasedMaxLength;
			targetSize = integer({
				min: this.minLength,
				max: maxBiasedLength
			}).generate(mrng, void 0).value;
			biasFactorItems = biasFactor;
		}
		const items = this.setBuilder !== void 0 ? this.safeGenerateNItemsNoDuplicates(this.setBuilder, targetSize, mrng, biasFactorItems) : this.safeGenerateNItems(targetSize, mrng, biasFactorItems);
		return this.wrapper(items, false, void 0, 0);
	}
	canShrinkWithoutContext(value) {
		if (!safeArrayIsArray$2(value) || this.minLength > value.length || value.length > this.maxLength) return false;
		for (let index = 0; index !== value.length; ++index) {
			if (!(index in value)) return false;
			if (!this.arb.canShrinkWithoutContext(value[index])) return false;
		}
		return this.preFilter(safeMap(value, (item) => new Value(item, void 0))).length === value.length;
	}
	shrinkItemByItem(value, safeContext, endIndex) {
		const shrinks = [];
		for (let index = safeContext.startIndex; index < endIndex; ++index) safePush(shrinks, makeLazy(() => this.arb.shrink(value[index], safeContext.itemsContexts[index]).map((v) => {
			const beforeCurrent = safeMap(safeSlice(value, 0, index), (v, i) => new Value(cloneIfNeeded(v), safeContext.itemsContexts[i]));
			const afterCurrent = safeMap(safeSlice(value, index + 1), (v, i) => new Value(cloneIfNeeded(v), safeContext.itemsContexts[i + index + 1]));
			return [
				[
					...beforeCurrent,
					v,
					...afterCurrent
				],
				void 0,
				index
			];
		})));
		return Stream.nil().join(...shrinks);
	}
	shrinkImpl(value, context) {
		if (value.length === 0) return Stream.nil();
		const safeContext = context !== void 0 ? context : {
			shrunkOnce: false,
			lengthContext: void 0,
			itemsContexts: [],
			startIndex: 0
		};
		return this.lengthArb.shrink(value.length, safeContext.lengthContext).drop(safeContext.shrunkOnce && safeContext.lengthContext === void 0 && value.length > this.minLength + 1 ? 1 : 0).map((lengthValue) => {
			const sliceStart = value.length - lengthValue.value;
			return [
				safeMap(safeSlice(value, sliceStart), (v, index) => new Value(cloneIfNeeded(v), safeContext.itemsContexts[index + sliceStart])),
				lengthValue.context,
				0
			];
		}).join(makeLazy(() => value.length > this.minLength ? this.shrinkItemByItem(value, safeContext, 1) : this.shrinkItemByItem(value, safeContext, value.length))).join(value.length > this.minLength ? makeLazy(() => {
			const subContext = {
				shrunkOnce: false,
				lengthContext: void 0,
				itemsContexts: safeSlice(safeContext.itemsContexts, 1),
				startIndex: 0
			};
			return this.shrinkImpl(safeSlice(value, 1), subContext).filter((v) => this.minLength <= v[0].length + 1).map((v) => {
				return [
					[new Value(cloneIfNeeded(value[0]), safeContext.itemsContexts[0]), ...v[0]],
					void 0,
					0
				];
			});
		}) : Stream.nil());
	}
	shrink(value, context) {
		return this.shrinkImpl(value, context).map((contextualValue) => this.wrapper(contextualValue[0], true, contextualValue[1], contextualValue[2]));
	}
};
const safeMathFloor$3 = Math.floor;
const safeMathMin$4 = Math.min;
/**
* Shared upper bound for max length of array-like entities handled within fast-check
*
* "Every Array object has a non-configurable "length" property whose value is always a nonnegative integer less than 2^32."
* See {@link https://262.ecma-international.org/11.0/#sec-array-exotic-objects | ECMAScript Specifications}
*
* "The String type is the set of all ordered sequences [...] up to a maximum length of 2^53 - 1 elements."
* See {@link https://262.ecma-international.org/11.0/#sec-ecmascript-language-types-string-type | ECMAScript Specifications}
*
* @internal
*/
const MaxLengthUpperBound = 2147483647;
/** @internal */
const orderedSize = [
	"xsmall",
	"small",
	"medium",
	"large",
	"xlarge"
];
/** @internal */
const orderedRelativeSize = [
	"-4",
	"-3",
	"-2",
	"-1",
	"=",
	"+1",
	"+2",
	"+3",
	"+4"
];
/**
* The default size used by fast-check
* @internal
*/
const DefaultSize = "small";
/**
* Compute `maxLength` based on `minLength` and `size`
* @internal
*/
function maxLengthFromMinLength(minLength, size) {
	switch (size) {
		case "xsmall": return safeMathFloor$3(1.1 * minLength) + 1;
		case "small": return 2 * minLength + 10;
		case "medium": return 11 * minLength + 100;
		case "large": return 101 * minLength + 1e3;
		case "xlarge": return 1001 * minLength + 1e4;
		default: throw new Error(`Unable to compute lengths based on received size: ${size}`);
	}
}
/**
* Transform a RelativeSize|Size into a Size
* @internal
*/
function relativeSizeToSize(size, defaultSize) {
	const sizeInRelative = safeIndexOf(orderedRelativeSize, size);
	if (sizeInRelative === -1) return size;
	const defaultSizeInSize = safeIndexOf(orderedSize, defaultSize);
	if (defaultSizeInSize === -1) throw new Error(`Unable to offset size based on the unknown defaulted one: ${defaultSize}`);
	const resultingSizeInSize = defaultSizeInSize + sizeInRelative - 4;
	return resultingSizeInSize < 0 ? orderedSize[0] : resultingSizeInSize >= orderedSize.length ? orderedSize[orderedSize.length - 1] : orderedSize[resultingSizeInSize];
}
/**
* Compute `maxGeneratedLength` based on `minLength`, `maxLength` and `size`
* @param size - Size defined by the caller on the arbitrary
* @param minLength - Considered minimal length
* @param maxLength - Considered maximal length
* @param specifiedMaxLength - Whether or not the caller specified the max (true) or if it has been defaulted (false)
* @internal
*/
function maxGeneratedLengthFromSizeForArbitrary(size, minLength, maxLength, specifiedMaxLength) {
	const { baseSize: defaultSize = DefaultSize, defaultSizeToMaxWhenMaxSpecified } = readConfigureGlobal() || {};
	const definedSize = size !== void 0 ? size : specifiedMaxLength && defaultSizeToMaxWhenMaxSpecified ? "max" : defaultSize;
	if (definedSize === "max") return maxLength;
	const finalSize = relativeSizeToSize(definedSize, defaultSize);
	return safeMathMin$4(maxLengthFromMinLength(minLength, finalSize), maxLength);
}
/**
* Compute `depthSize` based on `size`
* @param size - Size or depthSize defined by the caller on the arbitrary
* @param specifiedMaxDepth - Whether or not the caller specified a max depth
* @internal
*/
function depthBiasFromSizeForArbitrary(depthSizeOrSize, specifiedMaxDepth) {
	if (typeof depthSizeOrSize === "number") return 1 / depthSizeOrSize;
	const { baseSize: defaultSize = DefaultSize, defaultSizeToMaxWhenMaxSpecified } = readConfigureGlobal() || {};
	const definedSize = depthSizeOrSize !== void 0 ? depthSizeOrSize : specifiedMaxDepth && defaultSizeToMaxWhenMaxSpecified ? "max" : defaultSize;
	if (definedSize === "max") return 0;
	switch (relativeSizeToSize(definedSize, defaultSize)) {
		case "xsmall": return 1;
		case "small": return .5;
		case "medium": return .25;
		case "large": return .125;
		case "xlarge": return .0625;
	}
}
/**
* Resolve the size that should be used given the current context
* @param size - Size defined by the caller on the arbitrary
*/
function resolveSize(size) {
	const { baseSize: defaultSize = DefaultSize } = readConfigureGlobal() || {};
	if (size === void 0) return defaultSize;
	return relativeSizeToSize(size, defaultSize);
}
/**
* For arrays of values coming from `arb`
*
* @param arb - Arbitrary used to generate the values inside the array
* @param constraints - Constraints to apply when building instances (since 2.4.0)
*
* @remarks Since 0.0.1
* @public
*/
function array(arb, constraints = {}) {
	const size = constraints.size;
	const minLength = constraints.minLength || 0;
	const maxLengthOrUnset = constraints.maxLength;
	const depthIdentifier = constraints.depthIdentifier;
	const maxLength = maxLengthOrUnset !== void 0 ? maxLengthOrUnset : MaxLengthUpperBound;
	return new ArrayArbitrary(arb, minLength, maxGeneratedLengthFromSizeForArbitrary(size, minLength, maxLength, maxLengthOrUnset !== void 0), maxLength, depthIdentifier, void 0, constraints.experimentalCustomSlices || []);
}
/**
* Halve towards zero
* @internal
*/
function halveBigInt(n) {
	return n / SBigInt(2);
}
/**
* Compute shrunk values to move from current to target
* @internal
*/
function shrinkBigInt(current, target, tryTargetAsap) {
	const realGap = current - target;
	function* shrinkDecr() {
		let previous = tryTargetAsap ? void 0 : target;
		const gap = tryTargetAsap ? realGap : halveBigInt(realGap);
		for (let toremove = gap; toremove > 0; toremove = halveBigInt(toremove)) {
			const next = current - toremove;
			yield new Value(next, previous);
			previous = next;
		}
	}
	function* shrinkIncr() {
		let previous = tryTargetAsap ? void 0 : target;
		const gap = tryTargetAsap ? realGap : halveBigInt(realGap);
		for (let toremove = gap; toremove < 0; toremove = halveBigInt(toremove)) {
			const next = current - toremove;
			yield new Value(next, previous);
			previous = next;
		}
	}
	return realGap > 0 ? stream$1(shrinkDecr()) : stream$1(shrinkIncr());
}
/** @internal */
var BigIntArbitrary = class BigIntArbitrary extends Arbitrary {
	constructor(min, max) {
		super();
		this.min = min;
		this.max = max;
	}
	generate(mrng, biasFactor) {
		const range = this.computeGenerateRange(mrng, biasFactor);
		return new Value(mrng.nextBigInt(range.min, range.max), void 0);
	}
	computeGenerateRange(mrng, biasFactor) {
		if (biasFactor === void 0 || mrng.nextInt(1, biasFactor) !== 1) return {
			min: this.min,
			max: this.max
		};
		const ranges = biasNumericRange(this.min, this.max, bigIntLogLike);
		if (ranges.length === 1) return ranges[0];
		const id = mrng.nextInt(-2 * (ranges.length - 1), ranges.length - 2);
		return id < 0 ? ranges[0] : ranges[id + 1];
	}
	canShrinkWithoutContext(value) {
		return typeof value === "bigint" && this.min <= value && value <= this.max;
	}
	shrink(current, context) {
		if (!BigIntArbitrary.isValidContext(current, context)) return shrinkBigInt(current, this.defaultTarget(), true);
		if (this.isLastChanceTry(current, context)) return Stream.of(new Value(context, void 0));
		return shrinkBigInt(current, context, false);
	}
	defaultTarget() {
		if (this.min <= 0 && this.max >= 0) return SBigInt(0);
		return this.min < 0 ? this.max : this.min;
	}
	isLastChanceTry(current, context) {
		if (current > 0) return current === context + SBigInt(1) && current > this.min;
		if (current < 0) return current === context - SBigInt(1) && current < this.max;
		return false;
	}
	static isValidContext(current, context) {
		if (context === void 0) return false;
		if (typeof context !== "bigint") throw new Error(`Invalid context type passed to BigIntArbitrary (#1)`);
		const differentSigns = current > 0 && context < 0 || current < 0 && context > 0;
		if (context !== SBigInt(0) && differentSigns) throw new Error(`Invalid context value passed to BigIntArbitrary (#2)`);
		return true;
	}
};
/**
* Build fully set BigIntConstraints from a partial data
* @internal
*/
function buildCompleteBigIntConstraints(constraints) {
	const DefaultMin = SBigInt(-1) << SBigInt(255);
	const DefaultMax = (SBigInt(1) << SBigInt(255)) - SBigInt(1);
	const min = constraints.min;
	const max = constraints.max;
	return {
		min: min !== void 0 ? min : DefaultMin - (max !== void 0 && max < SBigInt(0) ? max * max : SBigInt(0)),
		max: max !== void 0 ? max : DefaultMax + (min !== void 0 && min > SBigInt(0) ? min * min : SBigInt(0))
	};
}
/**
* Extract constraints from args received by bigint
* @internal
*/
function extractBigIntConstraints(args) {
	if (args[0] === void 0) return {};
	if (args[1] === void 0) return args[0];
	return {
		min: args[0],
		max: args[1]
	};
}
function bigInt(...args) {
	const constraints = buildCompleteBigIntConstraints(extractBigIntConstraints(args));
	if (constraints.min > constraints.max) throw new Error("fc.bigInt expects max to be greater than or equal to min");
	return new BigIntArbitrary(constraints.min, constraints.max);
}
const stableObjectGetPrototypeOf$1 = Object.getPrototypeOf;
/** @internal */
var NoBiasArbitrary = class extends Arbitrary {
	constructor(arb) {
		super();
		this.arb = arb;
	}
	generate(mrng, _biasFactor) {
		return this.arb.generate(mrng, void 0);
	}
	canShrinkWithoutContext(value) {
		return this.arb.canShrinkWithoutContext(value);
	}
	shrink(value, context) {
		return this.arb.shrink(value, context);
	}
};
/**
* Build an arbitrary without any bias.
*
* The produced instance wraps the source one and ensures the bias factor will always be passed to undefined meaning bias will be deactivated.
* All the rest stays unchanged.
*
* @param arb - The original arbitrary used for generating values. This arbitrary remains unchanged.
*
* @remarks Since 3.20.0
* @public
*/
function noBias(arb) {
	if (stableObjectGetPrototypeOf$1(arb) === NoBiasArbitrary.prototype && arb.generate === NoBiasArbitrary.prototype.generate && arb.canShrinkWithoutContext === NoBiasArbitrary.prototype.canShrinkWithoutContext && arb.shrink === NoBiasArbitrary.prototype.shrink) return arb;
	return new NoBiasArbitrary(arb);
}
/** @internal */
function booleanMapper(v) {
	return v === 1;
}
/** @internal */
function booleanUnmapper(v) {
	if (typeof v !== "boolean") throw new Error("Unsupported input type");
	return v === true ? 1 : 0;
}
/**
* For boolean values - `true` or `false`
* @remarks Since 0.0.6
* @public
*/
function boolean() {
	return noBias(integer({
		min: 0,
		max: 1
	}).map(booleanMapper, booleanUnmapper));
}
const safeObjectIs$5 = Object.is;
/** @internal */
var FastConstantValuesLookup = class {
	constructor(values) {
		this.values = values;
		this.fastValues = new SSet(this.values);
		let hasMinusZero = false;
		let hasPlusZero = false;
		if (safeHas(this.fastValues, 0)) for (let idx = 0; idx !== this.values.length; ++idx) {
			const value = this.values[idx];
			hasMinusZero = hasMinusZero || safeObjectIs$5(value, -0);
			hasPlusZero = hasPlusZero || safeObjectIs$5(value, 0);
		}
		this.hasMinusZero = hasMinusZero;
		this.hasPlusZero = hasPlusZero;
	}
	has(value) {
		if (value === 0) {
			if (safeObjectIs$5(value, 0)) return this.hasPlusZero;
			return this.hasMinusZero;
		}
		return safeHas(this.fastValues, value);
	}
};
/** @internal */
var ConstantArbitrary = class extends Arbitrary {
	constructor(values) {
		super();
		this.values = values;
	}
	generate(mrng, _biasFactor) {
		const idx = this.values.length === 1 ? 0 : mrng.nextInt(0, this.values.length - 1);
		const value = this.values[idx];
		if (!hasCloneMethod(value)) return new Value(value, idx);
		return new Value(value, idx, () => value[cloneMethod]());
	}
	canShrinkWithoutContext(value) {
		if (this.values.length === 1) return safeObjectIs$5(this.values[0], value);
		if (this.fastValues === void 0) this.fastValues = new FastConstantValuesLookup(this.values);
		return this.fastValues.has(value);
	}
	shrink(value, context) {
		if (context === 0 || safeObjectIs$5(value, this.values[0])) return Stream.nil();
		return Stream.of(new Value(this.values[0], 0));
	}
};
function constantFrom(...values) {
	if (values.length === 0) throw new Error("fc.constantFrom expects at least one parameter");
	return new ConstantArbitrary(values);
}
/**
* For falsy values:
* - ''
* - 0
* - NaN
* - false
* - null
* - undefined
* - 0n (whenever withBigInt: true)
*
* @param constraints - Constraints to apply when building instances
*
* @remarks Since 1.26.0
* @public
*/
function falsy(constraints) {
	if (!constraints || !constraints.withBigInt) return constantFrom(false, null, void 0, 0, "", NaN);
	return constantFrom(false, null, void 0, 0, "", NaN, SBigInt(0));
}
/**
* For `value`
* @param value - The value to produce
* @remarks Since 0.0.1
* @public
*/
function constant(value) {
	return new ConstantArbitrary([value]);
}
/** @internal */
var ContextImplem = class ContextImplem {
	constructor() {
		this.receivedLogs = [];
	}
	log(data) {
		this.receivedLogs.push(data);
	}
	size() {
		return this.receivedLogs.length;
	}
	toString() {
		return JSON.stringify({ logs: this.receivedLogs });
	}
	[cloneMethod]() {
		return new ContextImplem();
	}
};
/**
* Produce a {@link ContextValue} instance
* @remarks Since 1.8.0
* @public
*/
function context() {
	return constant(new ContextImplem());
}
const safeNaN$2 = NaN;
const safeNumberIsNaN$4 = Number.isNaN;
/** @internal */
function timeToDateMapper(time) {
	return new SDate(time);
}
/** @internal */
function timeToDateUnmapper(value) {
	if (!(value instanceof SDate) || value.constructor !== SDate) throw new SError("Not a valid value for date unmapper");
	return safeGetTime(value);
}
/** @internal */
function timeToDateMapperWithNaN(valueForNaN) {
	return (time) => {
		return time === valueForNaN ? new SDate(safeNaN$2) : timeToDateMapper(time);
	};
}
/** @internal */
function timeToDateUnmapperWithNaN(valueForNaN) {
	return (value) => {
		const time = timeToDateUnmapper(value);
		return safeNumberIsNaN$4(time) ? valueForNaN : time;
	};
}
const safeNumberIsNaN$3 = Number.isNaN;
/**
* For date between constraints.min or new Date(-8640000000000000) (included) and constraints.max or new Date(8640000000000000) (included)
*
* @param constraints - Constraints to apply when building instances
*
* @remarks Since 1.17.0
* @public
*/
function date(constraints = {}) {
	const intMin = constraints.min !== void 0 ? safeGetTime(constraints.min) : -864e13;
	const intMax = constraints.max !== void 0 ? safeGetTime(constraints.max) : 864e13;
	const noInvalidDate = constraints.noInvalidDate;
	if (safeNumberIsNaN$3(intMin)) throw new Error("fc.date min must be valid instance of Date");
	if (safeNumberIsNaN$3(intMax)) throw new Error("fc.date max must be valid instance of Date");
	if (intMin > intMax) throw new Error("fc.date max must be greater or equal to min");
	if (noInvalidDate) return integer({
		min: intMin,
		max: intMax
	}).map(timeToDateMapper, timeToDateUnmapper);
	const valueForNaN = intMax + 1;
	return integer({
		min: intMin,
		max: intMax + 1
	}).map(timeToDateMapperWithNaN(valueForNaN), timeToDateUnmapperWithNaN(valueForNaN));
}
/** @internal */
var ChainUntilArbitrary = class extends Arbitrary {
	constructor(startArb, chainer) {
		super();
		this.startArb = startArb;
		this.chainer = chainer;
	}
	generate(mrng, biasFactor) {
		const entries = [];
		const clonedMrng = mrng.clone();
		let current = this.startArb.generate(mrng, biasFactor);
		entries.push({
			arbitrary: this.startArb,
			value: current.value_,
			context: current.context,
			clonedMrng
		});
		while (true) {
			const nextArb = this.chainer(current.value_);
			if (nextArb === void 0) break;
			const nextClonedMrng = mrng.clone();
			current = nextArb.generate(mrng, biasFactor);
			entries.push({
				arbitrary: nextArb,
				value: current.value_,
				context: current.context,
				clonedMrng: nextClonedMrng
			});
		}
		const ctx = {
			biasFactor,
			entries,
			currentShrinkLevel: 0
		};
		return new Value(current.value_, ctx);
	}
	canShrinkWithoutContext(_value) {
		return false;
	}
	shrink(value, context) {
		if (!this.isSafeContext(context)) return Stream.nil();
		return new Stream(this.shrinkIterator(context));
	}
	*shrinkIterator(context) {
		const { entries, currentShrinkLevel, biasFactor } = context;
		for (let level = currentShrinkLevel; level < entries.length; ++level) {
			const entry = entries[level];
			const shrinks = entry.arbitrary.shrink(entry.value, entry.context);
			for (const shrunkValue of shrinks) {
				const newEntries = entries.slice(0, level);
				newEntries.push({
					arbitrary: entry.arbitrary,
					value: shrunkValue.value_,
					context: shrunkValue.context,
					clonedMrng: entry.clonedMrng
				});
				let current = shrunkValue;
				const mrng = entry.clonedMrng.clone();
				while (true) {
					const nextArb = this.chainer(current.value_);
					if (nextArb === void 0) break;
					const nextClonedMrng = mrng.clone();
					const next = nextArb.generate(mrng, biasFactor);
					newEntries.push({
						arbitrary: nextArb,
						value: next.value_,
						context: next.context,
						clonedMrng: nextClonedMrng
					});
					current = next;
				}
				const lastEntry = newEntries[newEntries.length - 1];
				const newContext = {
					biasFactor,
					entries: newEntries,
					currentShrinkLevel: level
				};
				yield new Value(lastEntry.value, newContext);
			}
		}
	}
	isSafeContext(context) {
		return context !== null && context !== void 0 && typeof context === "object" && "biasFactor" in context && "entries" in context && "currentShrinkLevel" in context;
	}
};
/**
* Build an arbitrary by iteratively chaining arbitraries until the chainer returns undefined.
*
* Starting from a value produced by `startArb`, the `chainer` function is called with the current value
* to produce the next arbitrary. This process repeats until `chainer` returns `undefined`.
* The final value in the chain is the one produced by this arbitrary.
*
* The implementation is fully iterative (non-recursive) and supports shrinking.
*
* @param startArb - The starting arbitrary producing the initial value
* @param chainer - A function called with the current value that returns either the next arbitrary to generate from or undefined to stop the chain
* @returns An arbitrary producing the last value in the chain
*
* @remarks Since 4.8.0
* @public
*/
function chainUntil(startArb, chainer) {
	return new ChainUntilArbitrary(startArb, chainer);
}
const safeSymbolIterator = Symbol.iterator;
const safeIsArray = Array.isArray;
const safeObjectIs$4 = Object.is;
/** @internal */
var CloneArbitrary = class CloneArbitrary extends Arbitrary {
	constructor(arb, numValues) {
		super();
		this.arb = arb;
		this.numValues = numValues;
	}
	generate(mrng, biasFactor) {
		const items = [];
		if (this.numValues <= 0) return this.wrapper(items);
		for (let idx = 0; idx !== this.numValues - 1; ++idx) safePush(items, this.arb.generate(mrng.clone(), biasFactor));
		safePush(items, this.arb.generate(mrng, biasFactor));
		return this.wrapper(items);
	}
	canShrinkWithoutContext(value) {
		if (!safeIsArray(value) || value.length !== this.numValues) return false;
		if (value.length === 0) return true;
		for (let index = 1; index < value.length; ++index) if (!safeObjectIs$4(value[0], value[index])) return false;
		return this.arb.canShrinkWithoutContext(value[0]);
	}
	shrink(value, context) {
		if (value.length === 0) return Stream.nil();
		return new Stream(this.shrinkImpl(value, context !== void 0 ? context : [])).map((v) => this.wrapper(v));
	}
	*shrinkImpl(value, contexts) {
		const its = safeMap(value, (v, idx) => this.arb.shrink(v, contexts[idx])[safeSymbolIterator]());
		let cur = safeMap(its, (it) => it.next());
		while (!cur[0].done) {
			yield safeMap(cur, (c) => c.value);
			cur = safeMap(its, (it) => it.next());
		}
	}
	static makeItCloneable(vs, shrinkables) {
		vs[cloneMethod] = () => {
			const cloned = [];
			for (let idx = 0; idx !== shrinkables.length; ++idx) safePush(cloned, shrinkables[idx].value);
			this.makeItCloneable(cloned, shrinkables);
			return cloned;
		};
		return vs;
	}
	wrapper(items) {
		let cloneable = false;
		const vs = [];
		const contexts = [];
		for (let idx = 0; idx !== items.length; ++idx) {
			const s = items[idx];
			cloneable = cloneable || s.hasToBeCloned;
			safePush(vs, s.value);
			safePush(contexts, s.context);
		}
		if (cloneable) CloneArbitrary.makeItCloneable(vs, items);
		return new Value(vs, contexts);
	}
};
function clone(arb, numValues) {
	return new CloneArbitrary(arb, numValues);
}
/**
* CustomSet based on a fully custom equality function
*
* @internal
*/
var CustomEqualSet = class {
	constructor(isEqual) {
		this.isEqual = isEqual;
		this.data = [];
	}
	tryAdd(value) {
		for (let idx = 0; idx !== this.data.length; ++idx) if (this.isEqual(this.data[idx], value)) return false;
		safePush(this.data, value);
		return true;
	}
	size() {
		return this.data.length;
	}
	getData() {
		return this.data;
	}
};
const safeNumberIsNaN$2 = Number.isNaN;
/**
* CustomSet based on "strict equality" as defined by:
* https://tc39.es/ecma262/multipage/abstract-operations.html#sec-isstrictlyequal
*
* And coming with the ability to select a sub-value from the received one.
* @internal
*/
var StrictlyEqualSet = class {
	constructor(selector) {
		this.selector = selector;
		this.selectedItemsExceptNaN = new SSet();
		this.data = [];
	}
	tryAdd(value) {
		const selected = this.selector(value);
		if (safeNumberIsNaN$2(selected)) {
			safePush(this.data, value);
			return true;
		}
		const sizeBefore = this.selectedItemsExceptNaN.size;
		safeAdd(this.selectedItemsExceptNaN, selected);
		if (sizeBefore !== this.selectedItemsExceptNaN.size) {
			safePush(this.data, value);
			return true;
		}
		return false;
	}
	size() {
		return this.data.length;
	}
	getData() {
		return this.data;
	}
};
const safeObjectIs$3 = Object.is;
/**
* CustomSet based on "SameValue" as defined by:
* https://tc39.es/ecma262/multipage/abstract-operations.html#sec-samevalue
*
* And coming with the ability to select a sub-value from the received one.
* @internal
*/
var SameValueSet = class {
	constructor(selector) {
		this.selector = selector;
		this.selectedItemsExceptMinusZero = new SSet();
		this.data = [];
		this.hasMinusZero = false;
	}
	tryAdd(value) {
		const selected = this.selector(value);
		if (safeObjectIs$3(selected, -0)) {
			if (this.hasMinusZero) return false;
			safePush(this.data, value);
			this.hasMinusZero = true;
			return true;
		}
		const sizeBefore = this.selectedItemsExceptMinusZero.size;
		safeAdd(this.selectedItemsExceptMinusZero, selected);
		if (sizeBefore !== this.selectedItemsExceptMinusZero.size) {
			safePush(this.data, value);
			return true;
		}
		return false;
	}
	size() {
		return this.data.length;
	}
	getData() {
		return this.data;
	}
};
/**
* CustomSet based on "SameValueZero" as defined by:
* https://tc39.es/ecma262/multipage/abstract-operations.html#sec-samevaluezero
*
* And coming with the ability to select a sub-value from the received one.
* @internal
*/
var SameValueZeroSet = class {
	constructor(selector) {
		this.selector = selector;
		this.selectedItems = new SSet();
		this.data = [];
	}
	tryAdd(value) {
		const selected = this.selector(value);
		const sizeBefore = this.selectedItems.size;
		safeAdd(this.selectedItems, selected);
		if (sizeBefore !== this.selectedItems.size) {
			safePush(this.data, value);
			return true;
		}
		return false;
	}
	size() {
		return this.data.length;
	}
	getData() {
		return this.data;
	}
};
/** @internal */
function buildUniqueArraySetBuilder(constraints) {
	if (typeof constraints.comparator === "function") {
		if (constraints.selector === void 0) {
			const comparator = constraints.comparator;
			const isEqualForBuilder = (nextA, nextB) => comparator(nextA.value_, nextB.value_);
			return () => new CustomEqualSet(isEqualForBuilder);
		}
		const comparator = constraints.comparator;
		const selector = constraints.selector;
		const refinedSelector = (next) => selector(next.value_);
		const isEqualForBuilder = (nextA, nextB) => comparator(refinedSelector(nextA), refinedSelector(nextB));
		return () => new CustomEqualSet(isEqualForBuilder);
	}
	const selector = constraints.selector || ((v) => v);
	const refinedSelector = (next) => selector(next.value_);
	switch (constraints.comparator) {
		case "IsStrictlyEqual": return () => new StrictlyEqualSet(refinedSelector);
		case "SameValueZero": return () => new SameValueZeroSet(refinedSelector);
		case "SameValue":
		case void 0: return () => new SameValueSet(refinedSelector);
	}
}
function uniqueArray(arb, constraints = {}) {
	const minLength = constraints.minLength !== void 0 ? constraints.minLength : 0;
	const maxLength = constraints.maxLength !== void 0 ? constraints.maxLength : MaxLengthUpperBound;
	const maxGeneratedLength = maxGeneratedLengthFromSizeForArbitrary(constraints.size, minLength, maxLength, constraints.maxLength !== void 0);
	const depthIdentifier = constraints.depthIdentifier;
	const arrayArb = new ArrayArbitrary(arb, minLength, maxGeneratedLength, maxLength, depthIdentifier, buildUniqueArraySetBuilder(constraints), []);
	if (minLength === 0) return arrayArb;
	return arrayArb.filter((tab) => tab.length >= minLength);
}
const safeObjectCreate$5 = Object.create;
const safeObjectDefineProperty$2 = Object.defineProperty;
const safeObjectGetOwnPropertyDescriptor$2 = Object.getOwnPropertyDescriptor;
const safeObjectGetPrototypeOf$1 = Object.getPrototypeOf;
const safeObjectPrototype$1 = Object.prototype;
const safeReflectOwnKeys = Reflect.ownKeys;
/** @internal */
function keyValuePairsToObjectMapper(definition) {
	const obj = definition[1] ? safeObjectCreate$5(null) : {};
	const keyValues = definition[0];
	for (let idx = 0; idx !== keyValues.length; ++idx) {
		const key = keyValues[idx][0];
		if (key === "__proto__") safeObjectDefineProperty$2(obj, key, {
			enumerable: true,
			configurable: true,
			writable: true,
			value: keyValues[idx][1]
		});
		else obj[key] = keyValues[idx][1];
	}
	return obj;
}
/** @internal */
function isValidPropertyNameFilter(descriptor) {
	return descriptor !== void 0 && !!descriptor.configurable && !!descriptor.enumerable && !!descriptor.writable && descriptor.get === void 0 && descriptor.set === void 0;
}
/** @internal */
function keyValuePairsToObjectUnmapper(value) {
	if (typeof value !== "object" || value === null) throw new SError("Incompatible instance received: should be a non-null object");
	const hasNullPrototype = safeObjectGetPrototypeOf$1(value) === null;
	const hasObjectPrototype = safeObjectGetPrototypeOf$1(value) === safeObjectPrototype$1;
	if (!hasNullPrototype && !hasObjectPrototype) throw new SError("Incompatible instance received: should be of exact type Object");
	const propertyDescriptors = safeMap(safeReflectOwnKeys(value), (key) => [key, safeObjectGetOwnPropertyDescriptor$2(value, key)]);
	if (!safeEvery(propertyDescriptors, ([, descriptor]) => isValidPropertyNameFilter(descriptor))) throw new SError("Incompatible instance received: should contain only c/e/w properties without get/set");
	return [safeMap(propertyDescriptors, ([key, descriptor]) => [key, descriptor.value]), hasNullPrototype];
}
/** @internal */
function dictionaryKeyExtractor(entry) {
	return entry[0];
}
function dictionary(keyArb, valueArb, constraints = {}) {
	const noNullPrototype = !!constraints.noNullPrototype;
	return tuple(uniqueArray(tuple(keyArb, valueArb), {
		minLength: constraints.minKeys,
		maxLength: constraints.maxKeys,
		size: constraints.size,
		selector: dictionaryKeyExtractor,
		depthIdentifier: constraints.depthIdentifier
	}), noNullPrototype ? constant(false) : boolean()).map(keyValuePairsToObjectMapper, keyValuePairsToObjectUnmapper);
}
const safePositiveInfinity$7 = Number.POSITIVE_INFINITY;
const safeMaxSafeInteger$2 = Number.MAX_SAFE_INTEGER;
const safeNumberIsInteger$4 = Number.isInteger;
const safeMathFloor$2 = Math.floor;
const safeMathPow = Math.pow;
const safeMathMin$3 = Math.min;
/** @internal */
var FrequencyArbitrary = class FrequencyArbitrary extends Arbitrary {
	static from(warbs, constraints, label) {
		if (warbs.length === 0) throw new Error(`${label} expects at least one weighted arbitrary`);
		let totalWeight = 0;
		for (let idx = 0; idx !== warbs.length; ++idx) {
			if (warbs[idx].arbitrary === void 0) throw new Error(`${label} expects arbitraries to be specified`);
			const currentWeight = warbs[idx].weight;
			totalWeight += currentWeight;
			if (!safeNumberIsInteger$4(currentWeight)) throw new Error(`${label} expects weights to be integer values`);
			if (currentWeight < 0) throw new Error(`${label} expects weights to be superior or equal to 0`);
		}
		if (totalWeight <= 0) throw new Error(`${label} expects the sum of weights to be strictly superior to 0`);
		const sanitizedConstraints = {
			depthBias: depthBiasFromSizeForArbitrary(constraints.depthSize, constraints.maxDepth !== void 0),
			maxDepth: constraints.maxDepth !== void 0 ? constraints.maxDepth : safePositiveInfinity$7,
			withCrossShrink: !!constraints.withCrossShrink
		};
		return new FrequencyArbitrary(warbs, sanitizedConstraints, getDepthContextFor(constraints.depthIdentifier));
	}
	constructor(warbs, constraints, context) {
		super();
		this.warbs = warbs;
		this.constraints = constraints;
		this.context = context;
		let currentWeight = 0;
		this.cumulatedWeights = [];
		for (let idx = 0; idx !== warbs.length; ++idx) {
			currentWeight += warbs[idx].weight;
			safePush(this.cumulatedWeights, currentWeight);
		}
		this.totalWeight = currentWeight;
	}
	generate(mrng, biasFactor) {
		if (this.mustGenerateFirst()) return this.safeGenerateForIndex(mrng, 0, biasFactor);
		const selected = mrng.nextInt(this.computeNegDepthBenefit(), this.totalWeight - 1);
		for (let idx = 0; idx !== this.cumulatedWeights.length; ++idx) if (selected < this.cumulatedWeights[idx]) return this.safeGenerateForIndex(mrng, idx, biasFactor);
		throw new Error(`Unable to generate from fc.frequency`);
	}
	canShrinkWithoutContext(value) {
		return this.canShrinkWithoutContextIndex(value) !== -1;
	}
	shrink(value, context) {
		if (context !== void 0) {
			const safeContext = context;
			const selectedIndex = safeContext.selectedIndex;
			const originalBias = safeContext.originalBias;
			const originalShrinks = this.warbs[selectedIndex].arbitrary.shrink(value, safeContext.originalContext).map((v) => this.mapIntoValue(selectedIndex, v, null, originalBias));
			if (safeContext.clonedMrngForFallbackFirst !== null) {
				if (safeContext.cachedGeneratedForFirst === void 0) safeContext.cachedGeneratedForFirst = this.safeGenerateForIndex(safeContext.clonedMrngForFallbackFirst, 0, originalBias);
				const valueFromFirst = safeContext.cachedGeneratedForFirst;
				return Stream.of(valueFromFirst).join(originalShrinks);
			}
			return originalShrinks;
		}
		const potentialSelectedIndex = this.canShrinkWithoutContextIndex(value);
		if (potentialSelectedIndex === -1) return Stream.nil();
		return this.defaultShrinkForFirst(potentialSelectedIndex).join(this.warbs[potentialSelectedIndex].arbitrary.shrink(value, void 0).map((v) => this.mapIntoValue(potentialSelectedIndex, v, null, void 0)));
	}
	/** Generate shrink values for first arbitrary when no context and no value was provided */
	defaultShrinkForFirst(selectedIndex) {
		++this.context.depth;
		try {
			if (!this.mustFallbackToFirstInShrink(selectedIndex) || this.warbs[0].fallbackValue === void 0) return Stream.nil();
		} finally {
			--this.context.depth;
		}
		const rawShrinkValue = new Value(this.warbs[0].fallbackValue.default, void 0);
		return Stream.of(this.mapIntoValue(0, rawShrinkValue, null, void 0));
	}
	/** Extract the index of the generator that would have been able to gennrate the value */
	canShrinkWithoutContextIndex(value) {
		if (this.mustGenerateFirst()) return this.warbs[0].arbitrary.canShrinkWithoutContext(value) ? 0 : -1;
		try {
			++this.context.depth;
			for (let idx = 0; idx !== this.warbs.length; ++idx) {
				const warb = this.warbs[idx];
				if (warb.weight !== 0 && warb.arbitrary.canShrinkWithoutContext(value)) return idx;
			}
			return -1;
		} finally {
			--this.context.depth;
		}
	}
	/** Map the output of one of the children with the context of frequency */
	mapIntoValue(idx, value, clonedMrngForFallbackFirst, biasFactor) {
		const context = {
			selectedIndex: idx,
			originalBias: biasFactor,
			originalContext: value.context,
			clonedMrngForFallbackFirst
		};
		return new Value(value.value, context);
	}
	/** Generate using Arbitrary at index idx and safely handle depth context */
	safeGenerateForIndex(mrng, idx, biasFactor) {
		++this.context.depth;
		try {
			const value = this.warbs[idx].arbitrary.generate(mrng, biasFactor);
			const clonedMrngForFallbackFirst = this.mustFallbackToFirstInShrink(idx) ? mrng.clone() : null;
			return this.mapIntoValue(idx, value, clonedMrngForFallbackFirst, biasFactor);
		} finally {
			--this.context.depth;
		}
	}
	/** Check if generating a value based on the first arbitrary is compulsory */
	mustGenerateFirst() {
		return this.constraints.maxDepth <= this.context.depth;
	}
	/** Check if fallback on first arbitrary during shrinking is required */
	mustFallbackToFirstInShrink(idx) {
		return idx !== 0 && this.constraints.withCrossShrink && this.warbs[0].weight !== 0;
	}
	/** Compute the benefit for the current depth */
	computeNegDepthBenefit() {
		const depthBias = this.constraints.depthBias;
		if (depthBias <= 0 || this.warbs[0].weight === 0) return 0;
		const depthBenefit = safeMathFloor$2(safeMathPow(1 + depthBias, this.context.depth)) - 1;
		return -safeMathMin$3(this.totalWeight * depthBenefit, safeMaxSafeInteger$2) || 0;
	}
};
/**
* @internal
*/
function isOneOfContraints(param) {
	return param !== null && param !== void 0 && typeof param === "object" && !("generate" in param) && !("arbitrary" in param) && !("weight" in param);
}
/**
* @internal
*/
function toWeightedArbitrary(maybeWeightedArbitrary) {
	if (isArbitrary(maybeWeightedArbitrary)) return {
		arbitrary: maybeWeightedArbitrary,
		weight: 1
	};
	return maybeWeightedArbitrary;
}
function oneof(...args) {
	const constraints = args[0];
	if (isOneOfContraints(constraints)) {
		const weightedArbs = safeMap(safeSlice(args, 1), toWeightedArbitrary);
		return FrequencyArbitrary.from(weightedArbs, constraints, "fc.oneof");
	}
	const weightedArbs = safeMap(args, toWeightedArbitrary);
	return FrequencyArbitrary.from(weightedArbs, {}, "fc.oneof");
}
const safeNumberIsInteger$3 = Number.isInteger;
function nat(arg) {
	const max = typeof arg === "number" ? arg : arg && arg.max !== void 0 ? arg.max : 2147483647;
	if (max < 0) throw new Error("fc.nat value should be greater than or equal to 0");
	if (!safeNumberIsInteger$3(max)) throw new Error("fc.nat maximum value should be an integer");
	return new IntegerArbitrary(0, max);
}
/** @internal */
const safeObjectIs$2 = Object.is;
/** @internal */
function buildDichotomyEntries(entries) {
	let currentFrom = 0;
	const dichotomyEntries = [];
	for (const entry of entries) {
		const from = currentFrom;
		currentFrom = from + entry.num;
		const to = currentFrom - 1;
		dichotomyEntries.push({
			from,
			to,
			entry
		});
	}
	return dichotomyEntries;
}
/** @internal */
function findDichotomyEntry(dichotomyEntries, choiceIndex) {
	let min = 0;
	let max = dichotomyEntries.length;
	while (max - min > 1) {
		const mid = ~~((min + max) / 2);
		if (choiceIndex < dichotomyEntries[mid].from) max = mid;
		else min = mid;
	}
	return dichotomyEntries[min];
}
/** @internal */
function indexToMappedConstantMapperFor(entries) {
	const dichotomyEntries = buildDichotomyEntries(entries);
	return function indexToMappedConstantMapper(choiceIndex) {
		const dichotomyEntry = findDichotomyEntry(dichotomyEntries, choiceIndex);
		return dichotomyEntry.entry.build(choiceIndex - dichotomyEntry.from);
	};
}
/** @internal */
function buildReverseMapping(entries) {
	const reverseMapping = {
		mapping: new SMap$2(),
		negativeZeroIndex: void 0
	};
	let choiceIndex = 0;
	for (let entryIdx = 0; entryIdx !== entries.length; ++entryIdx) {
		const entry = entries[entryIdx];
		for (let idxInEntry = 0; idxInEntry !== entry.num; ++idxInEntry) {
			const value = entry.build(idxInEntry);
			if (value === 0 && 1 / value === SNumber.NEGATIVE_INFINITY) reverseMapping.negativeZeroIndex = choiceIndex;
			else safeMapSet(reverseMapping.mapping, value, choiceIndex);
			++choiceIndex;
		}
	}
	return reverseMapping;
}
/** @internal */
function indexToMappedConstantUnmapperFor(entries) {
	let reverseMapping = null;
	return function indexToMappedConstantUnmapper(value) {
		if (reverseMapping === null) reverseMapping = buildReverseMapping(entries);
		const choiceIndex = safeObjectIs$2(value, -0) ? reverseMapping.negativeZeroIndex : safeMapGet(reverseMapping.mapping, value);
		if (choiceIndex === void 0) throw new SError("Unknown value encountered cannot be built using this mapToConstant");
		return choiceIndex;
	};
}
/** @internal */
function computeNumChoices(options) {
	if (options.length === 0) throw new SError(`fc.mapToConstant expects at least one option`);
	let numChoices = 0;
	for (let idx = 0; idx !== options.length; ++idx) {
		if (options[idx].num < 0) throw new SError(`fc.mapToConstant expects all options to have a number of entries greater or equal to zero`);
		numChoices += options[idx].num;
	}
	if (numChoices === 0) throw new SError(`fc.mapToConstant expects at least one choice among options`);
	return numChoices;
}
/**
* Generate non-contiguous ranges of values
* by mapping integer values to constant
*
* @param options - Builders to be called to generate the values
*
* @example
* ```
* // generate alphanumeric values (a-z0-9)
* mapToConstant(
*   { num: 26, build: v => String.fromCharCode(v + 0x61) },
*   { num: 10, build: v => String.fromCharCode(v + 0x30) },
* )
* ```
*
* @remarks Since 1.14.0
* @public
*/
function mapToConstant(...entries) {
	return nat({ max: computeNumChoices(entries) - 1 }).map(indexToMappedConstantMapperFor(entries), indexToMappedConstantUnmapperFor(entries));
}
/**
* Split a string into valid tokens of patternsArb
* @internal
*/
function tokenizeString(patternsArb, value, minLength, maxLength) {
	if (value.length === 0) {
		if (minLength > 0) return;
		return [];
	}
	if (maxLength <= 0) return;
	const stack = [{
		endIndexChunks: 0,
		nextStartIndex: 1,
		chunks: []
	}];
	while (stack.length > 0) {
		const last = safePop$1(stack);
		for (let index = last.nextStartIndex; index <= value.length; ++index) {
			const chunk = safeSubstring(value, last.endIndexChunks, index);
			if (patternsArb.canShrinkWithoutContext(chunk)) {
				const newChunks = [...last.chunks, chunk];
				if (index === value.length) {
					if (newChunks.length < minLength) break;
					return newChunks;
				}
				safePush(stack, {
					endIndexChunks: last.endIndexChunks,
					nextStartIndex: index + 1,
					chunks: last.chunks
				});
				if (newChunks.length < maxLength) safePush(stack, {
					endIndexChunks: index,
					nextStartIndex: index + 1,
					chunks: newChunks
				});
				break;
			}
		}
	}
}
/** @internal - tab is supposed to be composed of valid entries extracted from the source arbitrary */
function patternsToStringMapper(tab) {
	return safeJoin(tab, "");
}
/** @internal */
function minLengthFrom(constraints) {
	return constraints.minLength !== void 0 ? constraints.minLength : 0;
}
/** @internal */
function maxLengthFrom(constraints) {
	return constraints.maxLength !== void 0 ? constraints.maxLength : MaxLengthUpperBound;
}
/** @internal */
function patternsToStringUnmapperIsValidLength(tokens, constraints) {
	return minLengthFrom(constraints) <= tokens.length && tokens.length <= maxLengthFrom(constraints);
}
/** @internal */
function patternsToStringUnmapperFor(patternsArb, constraints) {
	return function patternsToStringUnmapper(value) {
		if (typeof value !== "string") throw new SError("Unsupported value");
		const tokens = tokenizeString(patternsArb, value, minLengthFrom(constraints), maxLengthFrom(constraints));
		if (tokens === void 0) throw new SError("Unable to unmap received string");
		return tokens;
	};
}
const dangerousStrings = [
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__",
	"__proto__",
	"constructor",
	"hasOwnProperty",
	"isPrototypeOf",
	"propertyIsEnumerable",
	"toLocaleString",
	"toString",
	"valueOf",
	"apply",
	"arguments",
	"bind",
	"call",
	"caller",
	"length",
	"name",
	"prototype",
	"key",
	"ref"
];
/** @internal */
function computeCandidateStringLegacy(dangerous, charArbitrary, stringSplitter) {
	let candidate;
	try {
		candidate = stringSplitter(dangerous);
	} catch {
		return;
	}
	for (const entry of candidate) if (!charArbitrary.canShrinkWithoutContext(entry)) return;
	return candidate;
}
/** @internal */
function createSlicesForStringLegacy(charArbitrary, stringSplitter) {
	const slicesForString = [];
	for (const dangerous of dangerousStrings) {
		const candidate = computeCandidateStringLegacy(dangerous, charArbitrary, stringSplitter);
		if (candidate !== void 0) safePush(slicesForString, candidate);
	}
	return slicesForString;
}
/** @internal */
const slicesPerArbitrary = /* @__PURE__ */ new WeakMap();
/** @internal */
function createSlicesForStringNoConstraints(charArbitrary) {
	const slicesForString = [];
	for (const dangerous of dangerousStrings) {
		const candidate = tokenizeString(charArbitrary, dangerous, 0, MaxLengthUpperBound);
		if (candidate !== void 0) safePush(slicesForString, candidate);
	}
	return slicesForString;
}
/** @internal */
function createSlicesForString(charArbitrary, constraints) {
	let slices = safeGet(slicesPerArbitrary, charArbitrary);
	if (slices === void 0) {
		slices = createSlicesForStringNoConstraints(charArbitrary);
		safeSet(slicesPerArbitrary, charArbitrary, slices);
	}
	const slicesForConstraints = [];
	for (const slice of slices) if (patternsToStringUnmapperIsValidLength(slice, constraints)) safePush(slicesForConstraints, slice);
	return slicesForConstraints;
}
/** @internal */
const asciiAlphabetRanges = [[0, 127]];
/** @internal */
const fullAlphabetRanges = [[0, 55295], [57344, 1114111]];
/**
* Ranges of Graphemes safe to be combined together without any risks to interract between each others.
* 779 ranges, gathering 31828 code-points over the 34931 being declared by http://unicode.org/Public/UNIDATA/UnicodeData.txt on the 17th of August 2024
* @internal
*/
const autonomousGraphemeRanges = [
	[32, 126],
	[160, 172],
	[174, 767],
	[880, 887],
	[890, 895],
	[900, 906],
	[908],
	[910, 929],
	[931, 1154],
	[1162, 1327],
	[1329, 1366],
	[1369, 1418],
	[1421, 1423],
	[1470],
	[1472],
	[1475],
	[1478],
	[1488, 1514],
	[1519, 1524],
	[1542, 1551],
	[1563],
	[1565, 1610],
	[1632, 1647],
	[1649, 1749],
	[1758],
	[1765, 1766],
	[1769],
	[1774, 1805],
	[1808],
	[1810, 1839],
	[1869, 1957],
	[1969],
	[1984, 2026],
	[2036, 2042],
	[2046, 2069],
	[2074],
	[2084],
	[2088],
	[2096, 2110],
	[2112, 2136],
	[2142],
	[2144, 2154],
	[2160, 2190],
	[2208, 2249],
	[2308, 2361],
	[2365],
	[2384],
	[2392, 2401],
	[2404, 2432],
	[2437, 2444],
	[2447, 2448],
	[2451, 2472],
	[2474, 2480],
	[2482],
	[2486, 2489],
	[2493],
	[2510],
	[2524, 2525],
	[2527, 2529],
	[2534, 2557],
	[2565, 2570],
	[2575, 2576],
	[2579, 2600],
	[2602, 2608],
	[2610, 2611],
	[2613, 2614],
	[2616, 2617],
	[2649, 2652],
	[2654],
	[2662, 2671],
	[2674, 2676],
	[2678],
	[2693, 2701],
	[2703, 2705],
	[2707, 2728],
	[2730, 2736],
	[2738, 2739],
	[2741, 2745],
	[2749],
	[2768],
	[2784, 2785],
	[2790, 2801],
	[2809],
	[2821, 2828],
	[2831, 2832],
	[2835, 2856],
	[2858, 2864],
	[2866, 2867],
	[2869, 2873],
	[2877],
	[2908, 2909],
	[2911, 2913],
	[2918, 2935],
	[2947],
	[2949, 2954],
	[2958, 2960],
	[2962, 2965],
	[2969, 2970],
	[2972],
	[2974, 2975],
	[2979, 2980],
	[2984, 2986],
	[2990, 3001],
	[3024],
	[3046, 3066],
	[3077, 3084],
	[3086, 3088],
	[3090, 3112],
	[3114, 3129],
	[3133],
	[3160, 3162],
	[3165],
	[3168, 3169],
	[3174, 3183],
	[3191, 3200],
	[3204, 3212],
	[3214, 3216],
	[3218, 3240],
	[3242, 3251],
	[3253, 3257],
	[3261],
	[3293, 3294],
	[3296, 3297],
	[3302, 3311],
	[3313, 3314],
	[3332, 3340],
	[3342, 3344],
	[3346, 3386],
	[3389],
	[3407],
	[3412, 3414],
	[3416, 3425],
	[3430, 3455],
	[3461, 3478],
	[3482, 3505],
	[3507, 3515],
	[3517],
	[3520, 3526],
	[3558, 3567],
	[3572],
	[3585, 3632],
	[3634],
	[3647, 3654],
	[3663, 3675],
	[3713, 3714],
	[3716],
	[3718, 3722],
	[3724, 3747],
	[3749],
	[3751, 3760],
	[3762],
	[3773],
	[3776, 3780],
	[3782],
	[3792, 3801],
	[3804, 3807],
	[3840, 3863],
	[3866, 3892],
	[3894],
	[3896],
	[3898, 3901],
	[3904, 3911],
	[3913, 3948],
	[3973],
	[3976, 3980],
	[4030, 4037],
	[4039, 4044],
	[4046, 4058],
	[4096, 4138],
	[4159, 4181],
	[4186, 4189],
	[4193],
	[4197, 4198],
	[4206, 4208],
	[4213, 4225],
	[4238],
	[4240, 4249],
	[4254, 4293],
	[4295],
	[4301],
	[4304, 4351],
	[4608, 4680],
	[4682, 4685],
	[4688, 4694],
	[4696],
	[4698, 4701],
	[4704, 4744],
	[4746, 4749],
	[4752, 4784],
	[4786, 4789],
	[4792, 4798],
	[4800],
	[4802, 4805],
	[4808, 4822],
	[4824, 4880],
	[4882, 4885],
	[4888, 4954],
	[4960, 4988],
	[4992, 5017],
	[5024, 5109],
	[5112, 5117],
	[5120, 5788],
	[5792, 5880],
	[5888, 5905],
	[5919, 5937],
	[5941, 5942],
	[5952, 5969],
	[5984, 5996],
	[5998, 6e3],
	[6016, 6067],
	[6100, 6108],
	[6112, 6121],
	[6128, 6137],
	[6144, 6154],
	[6160, 6169],
	[6176, 6264],
	[6272, 6276],
	[6279, 6312],
	[6314],
	[6320, 6389],
	[6400, 6430],
	[6464],
	[6468, 6509],
	[6512, 6516],
	[6528, 6571],
	[6576, 6601],
	[6608, 6618],
	[6622, 6678],
	[6686, 6740],
	[6784, 6793],
	[6800, 6809],
	[6816, 6829],
	[6917, 6963],
	[6981, 6988],
	[6992, 7018],
	[7028, 7038],
	[7043, 7072],
	[7086, 7141],
	[7164, 7203],
	[7227, 7241],
	[7245, 7304],
	[7312, 7354],
	[7357, 7367],
	[7379],
	[7401, 7404],
	[7406, 7411],
	[7413, 7414],
	[7418],
	[7424, 7615],
	[7680, 7957],
	[7960, 7965],
	[7968, 8005],
	[8008, 8013],
	[8016, 8023],
	[8025],
	[8027],
	[8029],
	[8031, 8061],
	[8064, 8116],
	[8118, 8132],
	[8134, 8147],
	[8150, 8155],
	[8157, 8175],
	[8178, 8180],
	[8182, 8190],
	[8192, 8202],
	[8208, 8233],
	[8239, 8287],
	[8304, 8305],
	[8308, 8334],
	[8336, 8348],
	[8352, 8384],
	[8448, 8587],
	[8592, 9254],
	[9280, 9290],
	[9312, 11123],
	[11126, 11157],
	[11159, 11502],
	[11506, 11507],
	[11513, 11557],
	[11559],
	[11565],
	[11568, 11623],
	[11631, 11632],
	[11648, 11670],
	[11680, 11686],
	[11688, 11694],
	[11696, 11702],
	[11704, 11710],
	[11712, 11718],
	[11720, 11726],
	[11728, 11734],
	[11736, 11742],
	[11776, 11869],
	[11904, 11929],
	[11931, 12019],
	[12032, 12245],
	[12272, 12329],
	[12336, 12351],
	[12353, 12438],
	[12443, 12543],
	[12549, 12591],
	[12593, 12686],
	[12688, 12771],
	[12783, 12830],
	[12832, 13312],
	[19903, 19968],
	[40959, 42124],
	[42128, 42182],
	[42192, 42539],
	[42560, 42606],
	[42611],
	[42622, 42653],
	[42656, 42735],
	[42738, 42743],
	[42752, 42954],
	[42960, 42961],
	[42963],
	[42965, 42969],
	[42994, 43009],
	[43011, 43013],
	[43015, 43018],
	[43020, 43042],
	[43048, 43051],
	[43056, 43065],
	[43072, 43127],
	[43138, 43187],
	[43214, 43225],
	[43250, 43262],
	[43264, 43301],
	[43310, 43334],
	[43359],
	[43396, 43442],
	[43457, 43469],
	[43471, 43481],
	[43486, 43492],
	[43494, 43518],
	[43520, 43560],
	[43584, 43586],
	[43588, 43595],
	[43600, 43609],
	[43612, 43642],
	[43646, 43695],
	[43697],
	[43701, 43702],
	[43705, 43709],
	[43712],
	[43714],
	[43739, 43754],
	[43760, 43764],
	[43777, 43782],
	[43785, 43790],
	[43793, 43798],
	[43808, 43814],
	[43816, 43822],
	[43824, 43883],
	[43888, 44002],
	[44011],
	[44016, 44025],
	[44032],
	[55203],
	[63744, 64109],
	[64112, 64217],
	[64256, 64262],
	[64275, 64279],
	[64285],
	[64287, 64310],
	[64312, 64316],
	[64318],
	[64320, 64321],
	[64323, 64324],
	[64326, 64450],
	[64467, 64911],
	[64914, 64967],
	[64975],
	[65008, 65023],
	[65040, 65049],
	[65072, 65106],
	[65108, 65126],
	[65128, 65131],
	[65136, 65140],
	[65142, 65276],
	[65281, 65437],
	[65440, 65470],
	[65474, 65479],
	[65482, 65487],
	[65490, 65495],
	[65498, 65500],
	[65504, 65510],
	[65512, 65518],
	[65532, 65533],
	[65536, 65547],
	[65549, 65574],
	[65576, 65594],
	[65596, 65597],
	[65599, 65613],
	[65616, 65629],
	[65664, 65786],
	[65792, 65794],
	[65799, 65843],
	[65847, 65934],
	[65936, 65948],
	[65952],
	[66e3, 66044],
	[66176, 66204],
	[66208, 66256],
	[66273, 66299],
	[66304, 66339],
	[66349, 66378],
	[66384, 66421],
	[66432, 66461],
	[66463, 66499],
	[66504, 66517],
	[66560, 66717],
	[66720, 66729],
	[66736, 66771],
	[66776, 66811],
	[66816, 66855],
	[66864, 66915],
	[66927, 66938],
	[66940, 66954],
	[66956, 66962],
	[66964, 66965],
	[66967, 66977],
	[66979, 66993],
	[66995, 67001],
	[67003, 67004],
	[67072, 67382],
	[67392, 67413],
	[67424, 67431],
	[67456, 67461],
	[67463, 67504],
	[67506, 67514],
	[67584, 67589],
	[67592],
	[67594, 67637],
	[67639, 67640],
	[67644],
	[67647, 67669],
	[67671, 67742],
	[67751, 67759],
	[67808, 67826],
	[67828, 67829],
	[67835, 67867],
	[67871, 67897],
	[67903],
	[67968, 68023],
	[68028, 68047],
	[68050, 68096],
	[68112, 68115],
	[68117, 68119],
	[68121, 68149],
	[68160, 68168],
	[68176, 68184],
	[68192, 68255],
	[68288, 68324],
	[68331, 68342],
	[68352, 68405],
	[68409, 68437],
	[68440, 68466],
	[68472, 68497],
	[68505, 68508],
	[68521, 68527],
	[68608, 68680],
	[68736, 68786],
	[68800, 68850],
	[68858, 68899],
	[68912, 68921],
	[69216, 69246],
	[69248, 69289],
	[69293],
	[69296, 69297],
	[69376, 69415],
	[69424, 69445],
	[69457, 69465],
	[69488, 69505],
	[69510, 69513],
	[69552, 69579],
	[69600, 69622],
	[69635, 69687],
	[69703, 69709],
	[69714, 69743],
	[69745, 69746],
	[69749],
	[69763, 69807],
	[69819, 69820],
	[69822, 69825],
	[69840, 69864],
	[69872, 69881],
	[69891, 69926],
	[69942, 69956],
	[69959],
	[69968, 70002],
	[70004, 70006],
	[70019, 70066],
	[70081],
	[70084, 70088],
	[70093],
	[70096, 70111],
	[70113, 70132],
	[70144, 70161],
	[70163, 70187],
	[70200, 70205],
	[70207, 70208],
	[70272, 70278],
	[70280],
	[70282, 70285],
	[70287, 70301],
	[70303, 70313],
	[70320, 70366],
	[70384, 70393],
	[70405, 70412],
	[70415, 70416],
	[70419, 70440],
	[70442, 70448],
	[70450, 70451],
	[70453, 70457],
	[70461],
	[70480],
	[70493, 70497],
	[70656, 70708],
	[70727, 70747],
	[70749],
	[70751, 70753],
	[70784, 70831],
	[70852, 70855],
	[70864, 70873],
	[71040, 71086],
	[71105, 71131],
	[71168, 71215],
	[71233, 71236],
	[71248, 71257],
	[71264, 71276],
	[71296, 71338],
	[71352, 71353],
	[71360, 71369],
	[71424, 71450],
	[71472, 71494],
	[71680, 71723],
	[71739],
	[71840, 71922],
	[71935, 71942],
	[71945],
	[71948, 71955],
	[71957, 71958],
	[71960, 71983],
	[72004, 72006],
	[72016, 72025],
	[72096, 72103],
	[72106, 72144],
	[72161, 72163],
	[72192],
	[72203, 72242],
	[72255, 72262],
	[72272],
	[72284, 72323],
	[72346, 72354],
	[72368, 72440],
	[72448, 72457],
	[72704, 72712],
	[72714, 72750],
	[72768, 72773],
	[72784, 72812],
	[72816, 72847],
	[72960, 72966],
	[72968, 72969],
	[72971, 73008],
	[73040, 73049],
	[73056, 73061],
	[73063, 73064],
	[73066, 73097],
	[73112],
	[73120, 73129],
	[73440, 73458],
	[73463, 73464],
	[73476, 73488],
	[73490, 73523],
	[73539, 73561],
	[73648],
	[73664, 73713],
	[73727, 74649],
	[74752, 74862],
	[74864, 74868],
	[74880, 75075],
	[77712, 77810],
	[77824, 78895],
	[78913, 78918],
	[82944, 83526],
	[92160, 92728],
	[92736, 92766],
	[92768, 92777],
	[92782, 92862],
	[92864, 92873],
	[92880, 92909],
	[92917],
	[92928, 92975],
	[92983, 92997],
	[93008, 93017],
	[93019, 93025],
	[93027, 93047],
	[93053, 93071],
	[93760, 93850],
	[93952, 94026],
	[94032],
	[94099, 94111],
	[94176, 94179],
	[94208],
	[100343],
	[100352, 101589],
	[101632],
	[101640],
	[110576, 110579],
	[110581, 110587],
	[110589, 110590],
	[110592, 110882],
	[110898],
	[110928, 110930],
	[110933],
	[110948, 110951],
	[110960, 111355],
	[113664, 113770],
	[113776, 113788],
	[113792, 113800],
	[113808, 113817],
	[113820],
	[113823],
	[118608, 118723],
	[118784, 119029],
	[119040, 119078],
	[119081, 119140],
	[119146, 119148],
	[119171, 119172],
	[119180, 119209],
	[119214, 119274],
	[119296, 119361],
	[119365],
	[119488, 119507],
	[119520, 119539],
	[119552, 119638],
	[119648, 119672],
	[119808, 119892],
	[119894, 119964],
	[119966, 119967],
	[119970],
	[119973, 119974],
	[119977, 119980],
	[119982, 119993],
	[119995],
	[119997, 120003],
	[120005, 120069],
	[120071, 120074],
	[120077, 120084],
	[120086, 120092],
	[120094, 120121],
	[120123, 120126],
	[120128, 120132],
	[120134],
	[120138, 120144],
	[120146, 120485],
	[120488, 120779],
	[120782, 121343],
	[121399, 121402],
	[121453, 121460],
	[121462, 121475],
	[121477, 121483],
	[122624, 122654],
	[122661, 122666],
	[122928, 122989],
	[123136, 123180],
	[123191, 123197],
	[123200, 123209],
	[123214, 123215],
	[123536, 123565],
	[123584, 123627],
	[123632, 123641],
	[123647],
	[124112, 124139],
	[124144, 124153],
	[124896, 124902],
	[124904, 124907],
	[124909, 124910],
	[124912, 124926],
	[124928, 125124],
	[125127, 125135],
	[125184, 125251],
	[125259],
	[125264, 125273],
	[125278, 125279],
	[126065, 126132],
	[126209, 126269],
	[126464, 126467],
	[126469, 126495],
	[126497, 126498],
	[126500],
	[126503],
	[126505, 126514],
	[126516, 126519],
	[126521],
	[126523],
	[126530],
	[126535],
	[126537],
	[126539],
	[126541, 126543],
	[126545, 126546],
	[126548],
	[126551],
	[126553],
	[126555],
	[126557],
	[126559],
	[126561, 126562],
	[126564],
	[126567, 126570],
	[126572, 126578],
	[126580, 126583],
	[126585, 126588],
	[126590],
	[126592, 126601],
	[126603, 126619],
	[126625, 126627],
	[126629, 126633],
	[126635, 126651],
	[126704, 126705],
	[126976, 127019],
	[127024, 127123],
	[127136, 127150],
	[127153, 127167],
	[127169, 127183],
	[127185, 127221],
	[127232, 127405],
	[127488, 127490],
	[127504, 127547],
	[127552, 127560],
	[127568, 127569],
	[127584, 127589],
	[127744, 127994],
	[128e3, 128727],
	[128732, 128748],
	[128752, 128764],
	[128768, 128886],
	[128891, 128985],
	[128992, 129003],
	[129008],
	[129024, 129035],
	[129040, 129095],
	[129104, 129113],
	[129120, 129159],
	[129168, 129197],
	[129200, 129201],
	[129280, 129619],
	[129632, 129645],
	[129648, 129660],
	[129664, 129672],
	[129680, 129725],
	[129727, 129733],
	[129742, 129755],
	[129760, 129768],
	[129776, 129784],
	[129792, 129938],
	[129940, 129994],
	[130032, 130041],
	[131072],
	[173791],
	[173824],
	[177977],
	[177984],
	[178205],
	[178208],
	[183969],
	[183984],
	[191456],
	[191472],
	[192093],
	[194560, 195101],
	[196608],
	[201546],
	[201552],
	[205743]
];
/**
* Same as {@link autonomousGraphemeRanges} but only made of NFD decomposable graphemes.
* We preserved only one version of each decomposition meaning that if c1.normalize('NFD') === c2.normalize('NFD')
* we only preserved the first one to build our set of ranges.
* As such we found 998 NFD decomposable graphemes and kept 980 of them spread into 197 ranges.
* @internal
*/
const autonomousDecomposableGraphemeRanges = [
	[192, 197],
	[199, 207],
	[209, 214],
	[217, 221],
	[224, 229],
	[231, 239],
	[241, 246],
	[249, 253],
	[255, 271],
	[274, 293],
	[296, 304],
	[308, 311],
	[313, 318],
	[323, 328],
	[332, 337],
	[340, 357],
	[360, 382],
	[416, 417],
	[431, 432],
	[461, 476],
	[478, 483],
	[486, 496],
	[500, 501],
	[504, 539],
	[542, 543],
	[550, 563],
	[901, 902],
	[904, 906],
	[908],
	[910, 912],
	[938, 944],
	[970, 974],
	[979, 980],
	[1024, 1025],
	[1027],
	[1031],
	[1036, 1038],
	[1049],
	[1081],
	[1104, 1105],
	[1107],
	[1111],
	[1116, 1118],
	[1142, 1143],
	[1217, 1218],
	[1232, 1235],
	[1238, 1239],
	[1242, 1247],
	[1250, 1255],
	[1258, 1269],
	[1272, 1273],
	[1570, 1574],
	[1728],
	[1730],
	[1747],
	[2345],
	[2353],
	[2356],
	[2392, 2399],
	[2524, 2525],
	[2527],
	[2611],
	[2614],
	[2649, 2651],
	[2654],
	[2908, 2909],
	[2964],
	[3907],
	[3917],
	[3922],
	[3927],
	[3932],
	[3945],
	[4134],
	[6918],
	[6920],
	[6922],
	[6924],
	[6926],
	[6930],
	[7680, 7833],
	[7835],
	[7840, 7929],
	[7936, 7957],
	[7960, 7965],
	[7968, 8005],
	[8008, 8013],
	[8016, 8023],
	[8025],
	[8027],
	[8029],
	[8031, 8048],
	[8050],
	[8052],
	[8054],
	[8056],
	[8058],
	[8060],
	[8064, 8116],
	[8118, 8122],
	[8124],
	[8129, 8132],
	[8134, 8136],
	[8138],
	[8140, 8146],
	[8150, 8154],
	[8157, 8162],
	[8164, 8170],
	[8172, 8173],
	[8178, 8180],
	[8182, 8184],
	[8186],
	[8188],
	[8602, 8603],
	[8622],
	[8653, 8655],
	[8708],
	[8713],
	[8716],
	[8740],
	[8742],
	[8769],
	[8772],
	[8775],
	[8777],
	[8800],
	[8802],
	[8813, 8817],
	[8820, 8821],
	[8824, 8825],
	[8832, 8833],
	[8836, 8837],
	[8840, 8841],
	[8876, 8879],
	[8928, 8931],
	[8938, 8941],
	[10972],
	[12364],
	[12366],
	[12368],
	[12370],
	[12372],
	[12374],
	[12376],
	[12378],
	[12380],
	[12382],
	[12384],
	[12386],
	[12389],
	[12391],
	[12393],
	[12400, 12401],
	[12403, 12404],
	[12406, 12407],
	[12409, 12410],
	[12412, 12413],
	[12436],
	[12446],
	[12460],
	[12462],
	[12464],
	[12466],
	[12468],
	[12470],
	[12472],
	[12474],
	[12476],
	[12478],
	[12480],
	[12482],
	[12485],
	[12487],
	[12489],
	[12496, 12497],
	[12499, 12500],
	[12502, 12503],
	[12505, 12506],
	[12508, 12509],
	[12532],
	[12535, 12538],
	[12542],
	[44032],
	[55203],
	[64285],
	[64287],
	[64298, 64310],
	[64312, 64316],
	[64318],
	[64320, 64321],
	[64323, 64324],
	[64326, 64334],
	[69786],
	[69788],
	[69803],
	[119134, 119140],
	[119227, 119232]
];
/** @internal */
const safeStringFromCodePoint$3 = String.fromCodePoint;
/** @internal */
const safeMathMin$2 = Math.min;
/** @internal */
const safeMathMax$1 = Math.max;
/**
* Convert a range into an entry for mapToConstant
* @internal
*/
function convertGraphemeRangeToMapToConstantEntry(range) {
	if (range.length === 1) {
		const codePointString = safeStringFromCodePoint$3(range[0]);
		return {
			num: 1,
			build: () => codePointString
		};
	}
	const rangeStart = range[0];
	return {
		num: range[1] - range[0] + 1,
		build: (idInGroup) => safeStringFromCodePoint$3(rangeStart + idInGroup)
	};
}
/**
* Ranges have to be ordered and non-overlapping
* @internal
*/
function intersectGraphemeRanges(rangesA, rangesB) {
	const mergedRanges = [];
	let cursorA = 0;
	let cursorB = 0;
	while (cursorA < rangesA.length && cursorB < rangesB.length) {
		const rangeA = rangesA[cursorA];
		const rangeAMin = rangeA[0];
		const rangeAMax = rangeA.length === 1 ? rangeA[0] : rangeA[1];
		const rangeB = rangesB[cursorB];
		const rangeBMin = rangeB[0];
		const rangeBMax = rangeB.length === 1 ? rangeB[0] : rangeB[1];
		if (rangeAMax < rangeBMin) cursorA += 1;
		else if (rangeBMax < rangeAMin) cursorB += 1;
		else {
			let min = safeMathMax$1(rangeAMin, rangeBMin);
			const max = safeMathMin$2(rangeAMax, rangeBMax);
			if (mergedRanges.length >= 1) {
				const lastMergedRange = mergedRanges[mergedRanges.length - 1];
				if ((lastMergedRange.length === 1 ? lastMergedRange[0] : lastMergedRange[1]) + 1 === min) {
					min = lastMergedRange[0];
					safePop$1(mergedRanges);
				}
			}
			safePush(mergedRanges, min === max ? [min] : [min, max]);
			if (rangeAMax <= max) cursorA += 1;
			if (rangeBMax <= max) cursorB += 1;
		}
	}
	return mergedRanges;
}
/**
* Caching all already instanciated variations of stringUnit
* @internal
*/
const registeredStringUnitInstancesMap = Object.create(null);
/** @internal */
function getAlphabetRanges(alphabet) {
	switch (alphabet) {
		case "full": return fullAlphabetRanges;
		case "ascii": return asciiAlphabetRanges;
	}
}
/** @internal */
function getOrCreateStringUnitInstance(type, alphabet) {
	const key = `${type}:${alphabet}`;
	const registered = registeredStringUnitInstancesMap[key];
	if (registered !== void 0) return registered;
	const alphabetRanges = getAlphabetRanges(alphabet);
	const ranges = type === "binary" ? alphabetRanges : intersectGraphemeRanges(alphabetRanges, autonomousGraphemeRanges);
	const entries = [];
	for (const range of ranges) safePush(entries, convertGraphemeRangeToMapToConstantEntry(range));
	if (type === "grapheme") {
		const decomposedRanges = intersectGraphemeRanges(alphabetRanges, autonomousDecomposableGraphemeRanges);
		for (const range of decomposedRanges) {
			const rawEntry = convertGraphemeRangeToMapToConstantEntry(range);
			safePush(entries, {
				num: rawEntry.num,
				build: (idInGroup) => safeNormalize(rawEntry.build(idInGroup), "NFD")
			});
		}
	}
	const stringUnitInstance = mapToConstant(...entries);
	registeredStringUnitInstancesMap[key] = stringUnitInstance;
	return stringUnitInstance;
}
/** @internal */
function stringUnit(type, alphabet) {
	return getOrCreateStringUnitInstance(type, alphabet);
}
/** @internal */
function extractUnitArbitrary(constraints) {
	if (typeof constraints.unit === "object") return constraints.unit;
	switch (constraints.unit) {
		case "grapheme": return stringUnit("grapheme", "full");
		case "grapheme-composite": return stringUnit("composite", "full");
		case "grapheme-ascii":
		case void 0: return stringUnit("grapheme", "ascii");
		case "binary": return stringUnit("binary", "full");
		case "binary-ascii": return stringUnit("binary", "ascii");
	}
}
/**
* For strings of {@link char}
*
* @param constraints - Constraints to apply when building instances (since 2.4.0)
*
* @remarks Since 0.0.1
* @public
*/
function string(constraints = {}) {
	const charArbitrary = extractUnitArbitrary(constraints);
	const unmapper = patternsToStringUnmapperFor(charArbitrary, constraints);
	const experimentalCustomSlices = createSlicesForString(charArbitrary, constraints);
	return array(charArbitrary, {
		...constraints,
		experimentalCustomSlices
	}).map(patternsToStringMapper, unmapper);
}
const SMap = Map;
const safeStringFromCharCode$1 = String.fromCharCode;
/** @internal */
const lowerCaseMapper = {
	num: 26,
	build: (v) => safeStringFromCharCode$1(v + 97)
};
/** @internal */
const upperCaseMapper = {
	num: 26,
	build: (v) => safeStringFromCharCode$1(v + 65)
};
/** @internal */
const numericMapper = {
	num: 10,
	build: (v) => safeStringFromCharCode$1(v + 48)
};
/** @internal */
function percentCharArbMapper(c) {
	const encoded = SencodeURIComponent(c);
	return c !== encoded ? encoded : `%${safeNumberToString(safeCharCodeAt(c, 0), 16)}`;
}
/** @internal */
function percentCharArbUnmapper(value) {
	if (typeof value !== "string") throw new Error("Unsupported");
	return decodeURIComponent(value);
}
/** @internal */
const percentCharArb = () => string({
	unit: "binary",
	minLength: 1,
	maxLength: 1
}).map(percentCharArbMapper, percentCharArbUnmapper);
let lowerAlphaArbitrary = void 0;
/** @internal */
function getOrCreateLowerAlphaArbitrary() {
	if (lowerAlphaArbitrary === void 0) lowerAlphaArbitrary = mapToConstant(lowerCaseMapper);
	return lowerAlphaArbitrary;
}
let lowerAlphaNumericArbitraries = void 0;
/** @internal */
function getOrCreateLowerAlphaNumericArbitrary(others) {
	if (lowerAlphaNumericArbitraries === void 0) lowerAlphaNumericArbitraries = new SMap();
	let match = safeMapGet(lowerAlphaNumericArbitraries, others);
	if (match === void 0) {
		match = mapToConstant(lowerCaseMapper, numericMapper, {
			num: others.length,
			build: (v) => others[v]
		});
		safeMapSet(lowerAlphaNumericArbitraries, others, match);
	}
	return match;
}
/** @internal */
function buildAlphaNumericArbitrary(others) {
	return mapToConstant(lowerCaseMapper, upperCaseMapper, numericMapper, {
		num: others.length,
		build: (v) => others[v]
	});
}
let alphaNumericPercentArbitraries = void 0;
/** @internal */
function getOrCreateAlphaNumericPercentArbitrary(others) {
	if (alphaNumericPercentArbitraries === void 0) alphaNumericPercentArbitraries = new SMap();
	let match = safeMapGet(alphaNumericPercentArbitraries, others);
	if (match === void 0) {
		match = oneof({
			weight: 10,
			arbitrary: buildAlphaNumericArbitrary(others)
		}, {
			weight: 1,
			arbitrary: percentCharArb()
		});
		safeMapSet(alphaNumericPercentArbitraries, others, match);
	}
	return match;
}
/**
* For either nil or a value coming from `arb` with custom frequency
*
* @param arb - Arbitrary that will be called to generate a non nil value
* @param constraints - Constraints on the option(since 1.17.0)
*
* @remarks Since 0.0.6
* @public
*/
function option(arb, constraints = {}) {
	const freq = constraints.freq === void 0 ? 6 : constraints.freq;
	const nilValue = safeHasOwnProperty(constraints, "nil") ? constraints.nil : null;
	const weightedArbs = [{
		arbitrary: constant(nilValue),
		weight: 1,
		fallbackValue: { default: nilValue }
	}, {
		arbitrary: arb,
		weight: freq - 1
	}];
	const frequencyConstraints = {
		withCrossShrink: true,
		depthSize: constraints.depthSize,
		maxDepth: constraints.maxDepth,
		depthIdentifier: constraints.depthIdentifier
	};
	return FrequencyArbitrary.from(weightedArbs, frequencyConstraints, "fc.option");
}
/** @internal */
function filterInvalidSubdomainLabel(subdomainLabel) {
	if (subdomainLabel.length > 63) return false;
	return subdomainLabel.length < 4 || subdomainLabel[0] !== "x" || subdomainLabel[1] !== "n" || subdomainLabel[2] !== "-" || subdomainLabel[3] !== "-";
}
/** @internal */
const AdaptedValue = Symbol("adapted-value");
/** @internal */
function toAdapterValue(rawValue, adapter) {
	const adapted = adapter(rawValue.value_);
	if (!adapted.adapted) return rawValue;
	return new Value(adapted.value, AdaptedValue);
}
/**
* @internal
* Adapt an existing Arbitrary by truncating its generating values
* if they don't fit the requirements
*/
var AdapterArbitrary = class extends Arbitrary {
	constructor(sourceArb, adapter) {
		super();
		this.sourceArb = sourceArb;
		this.adapter = adapter;
		this.adaptValue = (rawValue) => toAdapterValue(rawValue, adapter);
	}
	generate(mrng, biasFactor) {
		const rawValue = this.sourceArb.generate(mrng, biasFactor);
		return this.adaptValue(rawValue);
	}
	canShrinkWithoutContext(value) {
		return this.sourceArb.canShrinkWithoutContext(value) && !this.adapter(value).adapted;
	}
	shrink(value, context) {
		if (context === AdaptedValue) {
			if (!this.sourceArb.canShrinkWithoutContext(value)) return Stream.nil();
			return this.sourceArb.shrink(value, void 0).map(this.adaptValue);
		}
		return this.sourceArb.shrink(value, context).map(this.adaptValue);
	}
};
/** @internal */
function adapter(sourceArb, adapter) {
	return new AdapterArbitrary(sourceArb, adapter);
}
/** @internal */
function toSubdomainLabelMapper([f, d]) {
	return d === null ? f : `${f}${d[0]}${d[1]}`;
}
/** @internal */
function toSubdomainLabelUnmapper(value) {
	if (typeof value !== "string" || value.length === 0) throw new Error("Unsupported");
	if (value.length === 1) return [value[0], null];
	return [value[0], [safeSubstring(value, 1, value.length - 1), value[value.length - 1]]];
}
/** @internal */
function subdomainLabel(size) {
	const alphaNumericArb = getOrCreateLowerAlphaNumericArbitrary("");
	return tuple(alphaNumericArb, option(tuple(string({
		unit: getOrCreateLowerAlphaNumericArbitrary("-"),
		size,
		maxLength: 61
	}), alphaNumericArb))).map(toSubdomainLabelMapper, toSubdomainLabelUnmapper).filter(filterInvalidSubdomainLabel);
}
/** @internal */
function labelsMapper(elements) {
	return `${safeJoin(elements[0], ".")}.${elements[1]}`;
}
/** @internal */
function labelsUnmapper(value) {
	if (typeof value !== "string") throw new Error("Unsupported type");
	const lastDotIndex = value.lastIndexOf(".");
	return [safeSplit(safeSubstring(value, 0, lastDotIndex), "."), safeSubstring(value, lastDotIndex + 1)];
}
/** @internal */
function labelsAdapter(labels) {
	const [subDomains, suffix] = labels;
	let lengthNotIncludingIndex = suffix.length;
	for (let index = 0; index !== subDomains.length; ++index) {
		lengthNotIncludingIndex += 1 + subDomains[index].length;
		if (lengthNotIncludingIndex > 255) return {
			adapted: true,
			value: [safeSlice(subDomains, 0, index), suffix]
		};
	}
	return {
		adapted: false,
		value: labels
	};
}
/**
* For domains
* having an extension with at least two lowercase characters
*
* According to {@link https://www.ietf.org/rfc/rfc1034.txt | RFC 1034},
* {@link https://www.ietf.org/rfc/rfc1035.txt | RFC 1035},
* {@link https://www.ietf.org/rfc/rfc1123.txt | RFC 1123} and
* {@link https://url.spec.whatwg.org/ | WHATWG URL Standard}
*
* @param constraints - Constraints to apply when building instances (since 2.22.0)
*
* @remarks Since 1.14.0
* @public
*/
function domain(constraints = {}) {
	const resolvedSize = resolveSize(constraints.size);
	const resolvedSizeMinusOne = relativeSizeToSize("-1", resolvedSize);
	const publicSuffixArb = string({
		unit: getOrCreateLowerAlphaArbitrary(),
		minLength: 2,
		maxLength: 63,
		size: resolvedSizeMinusOne
	});
	return adapter(tuple(array(subdomainLabel(resolvedSize), {
		size: resolvedSizeMinusOne,
		minLength: 1,
		maxLength: 127
	}), publicSuffixArb), labelsAdapter).map(labelsMapper, labelsUnmapper);
}
/** @internal */
function dotAdapter(a) {
	let currentLength = a[0].length;
	for (let index = 1; index !== a.length; ++index) {
		currentLength += 1 + a[index].length;
		if (currentLength > 64) return {
			adapted: true,
			value: safeSlice(a, 0, index)
		};
	}
	return {
		adapted: false,
		value: a
	};
}
/** @internal */
function dotMapper(a) {
	return safeJoin(a, ".");
}
/** @internal */
function dotUnmapper(value) {
	if (typeof value !== "string") throw new Error("Unsupported");
	return safeSplit(value, ".");
}
/** @internal */
function atMapper(data) {
	return `${data[0]}@${data[1]}`;
}
/** @internal */
function atUnmapper(value) {
	if (typeof value !== "string") throw new Error("Unsupported");
	return safeSplit(value, "@", 2);
}
/**
* For email address
*
* According to {@link https://www.ietf.org/rfc/rfc2821.txt | RFC 2821},
* {@link https://www.ietf.org/rfc/rfc3696.txt | RFC 3696} and
* {@link https://www.ietf.org/rfc/rfc5322.txt | RFC 5322}
*
* @param constraints - Constraints to apply when building instances (since 2.22.0)
*
* @remarks Since 1.14.0
* @public
*/
function emailAddress(constraints = {}) {
	return tuple(adapter(array(string({
		unit: getOrCreateLowerAlphaNumericArbitrary("!#$%&'*+-/=?^_`{|}~"),
		minLength: 1,
		maxLength: 64,
		size: constraints.size
	}), {
		minLength: 1,
		maxLength: 32,
		size: constraints.size
	}), dotAdapter).map(dotMapper, dotUnmapper), domain({ size: constraints.size })).map(atMapper, atUnmapper);
}
const safeNegativeInfinity$6 = SNumber.NEGATIVE_INFINITY;
const safePositiveInfinity$6 = SNumber.POSITIVE_INFINITY;
const safeEpsilon = SNumber.EPSILON;
/** @internal */
const INDEX_POSITIVE_INFINITY$1 = SBigInt(2146435072) * SBigInt(4294967296);
/** @internal */
const INDEX_NEGATIVE_INFINITY$1 = -INDEX_POSITIVE_INFINITY$1 - SBigInt(1);
const num2Pow52 = 4503599627370496;
const big2Pow52Mask = SBigInt(0xfffffffffffff);
const big2Pow53 = SBigInt("9007199254740992");
const f64 = /* @__PURE__ */ new Float64Array(1);
const u32$1 = new Uint32Array(f64.buffer, f64.byteOffset);
/** @internal */
function bitCastDoubleToUInt64(f) {
	f64[0] = f;
	return [u32$1[1], u32$1[0]];
}
/**
* Decompose a 64-bit floating point number into its interpreted parts:
* - 53-bit significand (fraction) with implicit bit and sign included
* - 11-bit exponent
*
* - Number.MAX_VALUE = 2**1023    * (1 + (2**52-1)/2**52)
*                    = 2**1023    * (2 - Number.EPSILON)
* - Number.MIN_VALUE = 2**(-1022) * 2**(-52)
* - Number.EPSILON   = 2**(-52)
*
* @param d - 64-bit floating point number to be decomposed into (significand, exponent)
*
* @internal
*/
function decomposeDouble(d) {
	const { 0: hi, 1: lo } = bitCastDoubleToUInt64(d);
	const signBit = hi >>> 31;
	const exponentBits = hi >>> 20 & 2047;
	const significandBits = (hi & 1048575) * 4294967296 + lo;
	const exponent = exponentBits === 0 ? -1022 : exponentBits - 1023;
	let significand = exponentBits === 0 ? 0 : 1;
	significand += significandBits * safeEpsilon;
	significand *= signBit === 0 ? 1 : -1;
	return {
		exponent,
		significand
	};
}
/** @internal */
function indexInDoubleFromDecomp(exponent, significand) {
	if (exponent === -1022) return SBigInt(significand * num2Pow52);
	return SBigInt((significand - 1) * num2Pow52) + (SBigInt(exponent + 1023) << SBigInt(52));
}
/**
* Compute the index of d relative to other available 64-bit floating point numbers
* Rq: Produces negative indexes for negative doubles
*
* @param d - 64-bit floating point number, anything except NaN
*
* @internal
*/
function doubleToIndex(d) {
	if (d === safePositiveInfinity$6) return INDEX_POSITIVE_INFINITY$1;
	if (d === safeNegativeInfinity$6) return INDEX_NEGATIVE_INFINITY$1;
	const decomp = decomposeDouble(d);
	const exponent = decomp.exponent;
	const significand = decomp.significand;
	if (d > 0 || d === 0 && 1 / d === safePositiveInfinity$6) return indexInDoubleFromDecomp(exponent, significand);
	else return -indexInDoubleFromDecomp(exponent, -significand) - SBigInt(1);
}
/**
* Compute the 64-bit floating point number corresponding to the provided indexes
*
* @param n - index of the double
*
* @internal
*/
function indexToDouble(index) {
	if (index < 0) return -indexToDouble(-index - SBigInt(1));
	if (index === INDEX_POSITIVE_INFINITY$1) return safePositiveInfinity$6;
	if (index < big2Pow53) return SNumber(index) * 2 ** -1074;
	const postIndex = index - big2Pow53;
	const exponent = -1021 + SNumber(postIndex >> SBigInt(52));
	return (1 + SNumber(postIndex & big2Pow52Mask) * safeEpsilon) * 2 ** exponent;
}
const safeNumberIsInteger$2 = Number.isInteger;
const safeObjectIs$1 = Object.is;
const safeNegativeInfinity$5 = Number.NEGATIVE_INFINITY;
const safePositiveInfinity$5 = Number.POSITIVE_INFINITY;
/** @internals */
function refineConstraintsForFloatingOnly(constraints, maxValue, maxNonIntegerValue, onlyIntegersAfterThisValue) {
	const { noDefaultInfinity = false, minExcluded = false, maxExcluded = false, min = noDefaultInfinity ? -maxValue : safeNegativeInfinity$5, max = noDefaultInfinity ? maxValue : safePositiveInfinity$5 } = constraints;
	const effectiveMin = minExcluded ? min < -maxNonIntegerValue ? -onlyIntegersAfterThisValue : Math.max(min, -maxNonIntegerValue) : min === safeNegativeInfinity$5 ? Math.max(min, -onlyIntegersAfterThisValue) : Math.max(min, -maxNonIntegerValue);
	const effectiveMax = maxExcluded ? max > maxNonIntegerValue ? onlyIntegersAfterThisValue : Math.min(max, maxNonIntegerValue) : max === safePositiveInfinity$5 ? Math.min(max, onlyIntegersAfterThisValue) : Math.min(max, maxNonIntegerValue);
	return {
		noDefaultInfinity: false,
		minExcluded: minExcluded || (min !== safeNegativeInfinity$5 || minExcluded) && safeNumberIsInteger$2(effectiveMin),
		maxExcluded: maxExcluded || (max !== safePositiveInfinity$5 || maxExcluded) && safeNumberIsInteger$2(effectiveMax),
		min: safeObjectIs$1(effectiveMin, -0) ? 0 : effectiveMin,
		max: safeObjectIs$1(effectiveMax, 0) ? -0 : effectiveMax,
		noNaN: constraints.noNaN || false
	};
}
const safeNegativeInfinity$4 = Number.NEGATIVE_INFINITY;
const safePositiveInfinity$4 = Number.POSITIVE_INFINITY;
const safeMaxValue$2 = Number.MAX_VALUE;
const maxNonIntegerValue$1 = 4503599627370495.5;
const onlyIntegersAfterThisValue$1 = 4503599627370496;
/**
* Refine source constraints receive by a double to focus only on non-integer values.
* @param constraints - Source constraints to be refined
*/
function refineConstraintsForDoubleOnly(constraints) {
	return refineConstraintsForFloatingOnly(constraints, safeMaxValue$2, maxNonIntegerValue$1, onlyIntegersAfterThisValue$1);
}
function doubleOnlyMapper(value) {
	return value === 4503599627370496 ? safePositiveInfinity$4 : value === -4503599627370496 ? safeNegativeInfinity$4 : value;
}
function doubleOnlyUnmapper(value) {
	if (typeof value !== "number") throw new Error("Unsupported type");
	return value === safePositiveInfinity$4 ? onlyIntegersAfterThisValue$1 : value === safeNegativeInfinity$4 ? -4503599627370496 : value;
}
const safeNumberIsInteger$1 = Number.isInteger;
const safeNumberIsNaN$1 = Number.isNaN;
const safeNegativeInfinity$3 = Number.NEGATIVE_INFINITY;
const safePositiveInfinity$3 = Number.POSITIVE_INFINITY;
const safeMaxValue$1 = Number.MAX_VALUE;
const safeNaN$1 = NaN;
/**
* Same as {@link doubleToIndex} except it throws in case of invalid double (NaN)
*
* @internal
*/
function safeDoubleToIndex(d, constraintsLabel) {
	if (safeNumberIsNaN$1(d)) throw new Error("fc.double constraints." + constraintsLabel + " must be a 64-bit float");
	return doubleToIndex(d);
}
/** @internal */
function unmapperDoubleToIndex(value) {
	if (typeof value !== "number") throw new Error("Unsupported type");
	return doubleToIndex(value);
}
/** @internal */
function numberIsNotInteger$1(value) {
	return !safeNumberIsInteger$1(value);
}
/** @internal */
function anyDouble(constraints) {
	const { noDefaultInfinity = false, noNaN = false, minExcluded = false, maxExcluded = false, min = noDefaultInfinity ? -safeMaxValue$1 : safeNegativeInfinity$3, max = noDefaultInfinity ? safeMaxValue$1 : safePositiveInfinity$3 } = constraints;
	const minIndexRaw = safeDoubleToIndex(min, "min");
	const minIndex = minExcluded ? minIndexRaw + SBigInt(1) : minIndexRaw;
	const maxIndexRaw = safeDoubleToIndex(max, "max");
	const maxIndex = maxExcluded ? maxIndexRaw - SBigInt(1) : maxIndexRaw;
	if (maxIndex < minIndex) throw new Error("fc.double constraints.min must be smaller or equal to constraints.max");
	if (noNaN) return bigInt({
		min: minIndex,
		max: maxIndex
	}).map(indexToDouble, unmapperDoubleToIndex);
	const positiveMaxIdx = maxIndex > SBigInt(0);
	const minIndexWithNaN = positiveMaxIdx ? minIndex : minIndex - SBigInt(1);
	const maxIndexWithNaN = positiveMaxIdx ? maxIndex + SBigInt(1) : maxIndex;
	return bigInt({
		min: minIndexWithNaN,
		max: maxIndexWithNaN
	}).map((index) => {
		if (maxIndex < index || index < minIndex) return safeNaN$1;
		else return indexToDouble(index);
	}, (value) => {
		if (typeof value !== "number") throw new Error("Unsupported type");
		if (safeNumberIsNaN$1(value)) return maxIndex !== maxIndexWithNaN ? maxIndexWithNaN : minIndexWithNaN;
		return doubleToIndex(value);
	});
}
/**
* For 64-bit floating point numbers:
* - sign: 1 bit
* - significand: 52 bits
* - exponent: 11 bits
*
* @param constraints - Constraints to apply when building instances (since 2.8.0)
*
* @remarks Since 0.0.6
* @public
*/
function double(constraints = {}) {
	if (!constraints.noInteger) return anyDouble(constraints);
	return anyDouble(refineConstraintsForDoubleOnly(constraints)).map(doubleOnlyMapper, doubleOnlyUnmapper).filter(numberIsNotInteger$1);
}
const safeNegativeInfinity$2 = Number.NEGATIVE_INFINITY;
const safePositiveInfinity$2 = Number.POSITIVE_INFINITY;
const safeMathImul = Math.imul;
/** @internal */
const MAX_VALUE_32 = 2 ** 127 * (1 + (2 ** 23 - 1) / 2 ** 23);
/** @internal */
const INDEX_POSITIVE_INFINITY = 2139095040;
/** @internal */
const INDEX_NEGATIVE_INFINITY = -2139095041;
const f32 = /* @__PURE__ */ new Float32Array(1);
const u32 = new Uint32Array(f32.buffer, f32.byteOffset);
/** @internal */
function bitCastFloatToUInt32(f) {
	f32[0] = f;
	return u32[0];
}
/**
* Decompose a 32-bit floating point number into its interpreted parts:
* - 24-bit significand (fraction) with implicit bit included
* - 8-bit signed exponent after bias subtraction
*
* Remark in 64-bit floating point number:
* - significand is over 53 bits including sign
* - exponent is over 11 bits including sign
* - Number.MAX_VALUE = 2**1023    * (1 + (2**52-1)/2**52)
* - Number.MIN_VALUE = 2**(-1022) * 2**(-52)
* - Number.EPSILON   = 2**(-52)
*
* @param f - 32-bit floating point number to be decomposed into (significand, exponent)
*
* @internal
*/
function decomposeFloat(f) {
	const bits = bitCastFloatToUInt32(f);
	const signBit = bits >>> 31;
	const exponentBits = bits >>> 23 & 255;
	const significandBits = bits & 8388607;
	const exponent = exponentBits === 0 ? -126 : exponentBits - 127;
	let significand = exponentBits === 0 ? 0 : 1;
	significand += significandBits / 2 ** 23;
	significand *= signBit === 0 ? 1 : -1;
	return {
		exponent,
		significand
	};
}
/** @internal */
function indexInFloatFromDecomp(exponent, significand) {
	if (exponent === -126) return significand * 8388608;
	return safeMathImul(exponent + 127, 8388608) + (significand - 1) * 8388608;
}
/**
* Compute the index of f relative to other available 32-bit floating point numbers
* Rq: Produces negative indexes for negative floats
*
* @param f - 32-bit floating point number
*
* @internal
*/
function floatToIndex(f) {
	if (f === safePositiveInfinity$2) return INDEX_POSITIVE_INFINITY;
	if (f === safeNegativeInfinity$2) return INDEX_NEGATIVE_INFINITY;
	const decomp = decomposeFloat(f);
	const exponent = decomp.exponent;
	const significand = decomp.significand;
	if (f > 0 || f === 0 && 1 / f === safePositiveInfinity$2) return indexInFloatFromDecomp(exponent, significand);
	else return -indexInFloatFromDecomp(exponent, -significand) - 1;
}
/**
* Compute the 32-bit floating point number corresponding to the provided indexes
*
* @param n - index of the float
*
* @internal
*/
function indexToFloat(index) {
	if (index < 0) return -indexToFloat(-index - 1);
	if (index === INDEX_POSITIVE_INFINITY) return safePositiveInfinity$2;
	if (index < 16777216) return index * 2 ** -149;
	const postIndex = index - 16777216;
	const exponent = -125 + (postIndex >> 23);
	return (1 + (postIndex & 8388607) / 8388608) * 2 ** exponent;
}
const safeNegativeInfinity$1 = Number.NEGATIVE_INFINITY;
const safePositiveInfinity$1 = Number.POSITIVE_INFINITY;
const safeMaxValue = MAX_VALUE_32;
const maxNonIntegerValue = 8388607.5;
const onlyIntegersAfterThisValue = 8388608;
/**
* Refine source constraints receive by a float to focus only on non-integer values.
* @param constraints - Source constraints to be refined
*/
function refineConstraintsForFloatOnly(constraints) {
	return refineConstraintsForFloatingOnly(constraints, safeMaxValue, maxNonIntegerValue, onlyIntegersAfterThisValue);
}
function floatOnlyMapper(value) {
	return value === 8388608 ? safePositiveInfinity$1 : value === -8388608 ? safeNegativeInfinity$1 : value;
}
function floatOnlyUnmapper(value) {
	if (typeof value !== "number") throw new Error("Unsupported type");
	return value === safePositiveInfinity$1 ? onlyIntegersAfterThisValue : value === safeNegativeInfinity$1 ? -8388608 : value;
}
const safeNumberIsInteger = Number.isInteger;
const safeNumberIsNaN = Number.isNaN;
const safeMathFround = Math.fround;
const safeNegativeInfinity = Number.NEGATIVE_INFINITY;
const safePositiveInfinity = Number.POSITIVE_INFINITY;
const safeNaN = NaN;
/**
* Same as {@link floatToIndex} except it throws if f is NaN or not representable as a 32-bit float
*
* @internal
*/
function safeFloatToIndex(f, constraintsLabel) {
	const errorMessage = "fc.float constraints." + constraintsLabel + " must be a 32-bit float - you can convert any double to a 32-bit float by using `Math.fround(myDouble)`";
	if (safeNumberIsNaN(f) || safeMathFround(f) !== f) throw new Error(errorMessage);
	return floatToIndex(f);
}
/** @internal */
function unmapperFloatToIndex(value) {
	if (typeof value !== "number") throw new Error("Unsupported type");
	return floatToIndex(value);
}
/** @internal */
function numberIsNotInteger(value) {
	return !safeNumberIsInteger(value);
}
function anyFloat(constraints) {
	const { noDefaultInfinity = false, noNaN = false, minExcluded = false, maxExcluded = false, min = noDefaultInfinity ? -MAX_VALUE_32 : safeNegativeInfinity, max = noDefaultInfinity ? MAX_VALUE_32 : safePositiveInfinity } = constraints;
	const minIndexRaw = safeFloatToIndex(min, "min");
	const minIndex = minExcluded ? minIndexRaw + 1 : minIndexRaw;
	const maxIndexRaw = safeFloatToIndex(max, "max");
	const maxIndex = maxExcluded ? maxIndexRaw - 1 : maxIndexRaw;
	if (minIndex > maxIndex) throw new Error("fc.float constraints.min must be smaller or equal to constraints.max");
	if (noNaN) return integer({
		min: minIndex,
		max: maxIndex
	}).map(indexToFloat, unmapperFloatToIndex);
	const minIndexWithNaN = maxIndex > 0 ? minIndex : minIndex - 1;
	const maxIndexWithNaN = maxIndex > 0 ? maxIndex + 1 : maxIndex;
	return integer({
		min: minIndexWithNaN,
		max: maxIndexWithNaN
	}).map((index) => {
		if (index > maxIndex || index < minIndex) return safeNaN;
		else return indexToFloat(index);
	}, (value) => {
		if (typeof value !== "number") throw new Error("Unsupported type");
		if (safeNumberIsNaN(value)) return maxIndex !== maxIndexWithNaN ? maxIndexWithNaN : minIndexWithNaN;
		return floatToIndex(value);
	});
}
/**
* For 32-bit floating point numbers:
* - sign: 1 bit
* - significand: 23 bits
* - exponent: 8 bits
*
* The smallest non-zero value (in absolute value) that can be represented by such float is: 2 ** -126 * 2 ** -23.
* And the largest one is: 2 ** 127 * (1 + (2 ** 23 - 1) / 2 ** 23).
*
* @param constraints - Constraints to apply when building instances (since 2.8.0)
*
* @remarks Since 0.0.6
* @public
*/
function float(constraints = {}) {
	if (!constraints.noInteger) return anyFloat(constraints);
	return anyFloat(refineConstraintsForFloatOnly(constraints)).map(floatOnlyMapper, floatOnlyUnmapper).filter(numberIsNotInteger);
}
/** @internal */
function escapeForTemplateString(originalText) {
	return originalText.replace(/([$`\\])/g, "\\$1").replace(/\r/g, "\\r");
}
/** @internal */
function escapeForMultilineComments(originalText) {
	return originalText.replace(/\*\//g, "*\\/");
}
/** @internal */
const crc32Table = [
	0,
	1996959894,
	3993919788,
	2567524794,
	124634137,
	1886057615,
	3915621685,
	2657392035,
	249268274,
	2044508324,
	3772115230,
	2547177864,
	162941995,
	2125561021,
	3887607047,
	2428444049,
	498536548,
	1789927666,
	4089016648,
	2227061214,
	450548861,
	1843258603,
	4107580753,
	2211677639,
	325883990,
	1684777152,
	4251122042,
	2321926636,
	335633487,
	1661365465,
	4195302755,
	2366115317,
	997073096,
	1281953886,
	3579855332,
	2724688242,
	1006888145,
	1258607687,
	3524101629,
	2768942443,
	901097722,
	1119000684,
	3686517206,
	2898065728,
	853044451,
	1172266101,
	3705015759,
	2882616665,
	651767980,
	1373503546,
	3369554304,
	3218104598,
	565507253,
	1454621731,
	3485111705,
	3099436303,
	671266974,
	1594198024,
	3322730930,
	2970347812,
	795835527,
	1483230225,
	3244367275,
	3060149565,
	1994146192,
	31158534,
	2563907772,
	4023717930,
	1907459465,
	112637215,
	2680153253,
	3904427059,
	2013776290,
	251722036,
	2517215374,
	3775830040,
	2137656763,
	141376813,
	2439277719,
	3865271297,
	1802195444,
	476864866,
	2238001368,
	4066508878,
	1812370925,
	453092731,
	2181625025,
	4111451223,
	1706088902,
	314042704,
	2344532202,
	4240017532,
	1658658271,
	366619977,
	2362670323,
	4224994405,
	1303535960,
	984961486,
	2747007092,
	3569037538,
	1256170817,
	1037604311,
	2765210733,
	3554079995,
	1131014506,
	879679996,
	2909243462,
	3663771856,
	1141124467,
	855842277,
	2852801631,
	3708648649,
	1342533948,
	654459306,
	3188396048,
	3373015174,
	1466479909,
	544179635,
	3110523913,
	3462522015,
	1591671054,
	702138776,
	2966460450,
	3352799412,
	1504918807,
	783551873,
	3082640443,
	3233442989,
	3988292384,
	2596254646,
	62317068,
	1957810842,
	3939845945,
	2647816111,
	81470997,
	1943803523,
	3814918930,
	2489596804,
	225274430,
	2053790376,
	3826175755,
	2466906013,
	167816743,
	2097651377,
	4027552580,
	2265490386,
	503444072,
	1762050814,
	4150417245,
	2154129355,
	426522225,
	1852507879,
	4275313526,
	2312317920,
	282753626,
	1742555852,
	4189708143,
	2394877945,
	397917763,
	1622183637,
	3604390888,
	2714866558,
	953729732,
	1340076626,
	3518719985,
	2797360999,
	1068828381,
	1219638859,
	3624741850,
	2936675148,
	906185462,
	1090812512,
	3747672003,
	2825379669,
	829329135,
	1181335161,
	3412177804,
	3160834842,
	628085408,
	1382605366,
	3423369109,
	3138078467,
	570562233,
	1426400815,
	3317316542,
	2998733608,
	733239954,
	1555261956,
	3268935591,
	3050360625,
	752459403,
	1541320221,
	2607071920,
	3965973030,
	1969922972,
	40735498,
	2617837225,
	3943577151,
	1913087877,
	83908371,
	2512341634,
	3803740692,
	2075208622,
	213261112,
	2463272603,
	3855990285,
	2094854071,
	198958881,
	2262029012,
	4057260610,
	1759359992,
	534414190,
	2176718541,
	4139329115,
	1873836001,
	414664567,
	2282248934,
	4279200368,
	1711684554,
	285281116,
	2405801727,
	4167216745,
	1634467795,
	376229701,
	2685067896,
	3608007406,
	1308918612,
	956543938,
	2808555105,
	3495958263,
	1231636301,
	1047427035,
	2932959818,
	3654703836,
	1088359270,
	936918e3,
	2847714899,
	3736837829,
	1202900863,
	817233897,
	3183342108,
	3401237130,
	1404277552,
	615818150,
	3134207493,
	3453421203,
	1423857449,
	601450431,
	3009837614,
	3294710456,
	1567103746,
	711928724,
	3020668471,
	3272380065,
	1510334235,
	755167117
];
/**
* CRC-32 based hash function
*
* Used internally by fast-check in {@link func}, {@link compareFunc} or even {@link compareBooleanFunc}.
*
* @param repr - String value to be hashed
*
* @remarks Since 2.1.0
* @public
*/
function hash(repr) {
	let crc = 4294967295;
	for (let idx = 0; idx < repr.length; ++idx) {
		const c = safeCharCodeAt(repr, idx);
		if (c < 128) crc = crc32Table[crc & 255 ^ c] ^ crc >> 8;
		else if (c < 2048) {
			crc = crc32Table[crc & 255 ^ (192 | c >> 6 & 31)] ^ crc >> 8;
			crc = crc32Table[crc & 255 ^ (128 | c & 63)] ^ crc >> 8;
		} else if (c >= 55296 && c < 57344) {
			const cNext = safeCharCodeAt(repr, ++idx);
			if (c >= 56320 || cNext < 56320 || cNext > 57343 || Number.isNaN(cNext)) {
				idx -= 1;
				crc = crc32Table[crc & 255 ^ 239] ^ crc >> 8;
				crc = crc32Table[crc & 255 ^ 191] ^ crc >> 8;
				crc = crc32Table[crc & 255 ^ 189] ^ crc >> 8;
			} else {
				const c1 = (c & 1023) + 64;
				const c2 = cNext & 1023;
				crc = crc32Table[crc & 255 ^ (240 | c1 >> 8 & 7)] ^ crc >> 8;
				crc = crc32Table[crc & 255 ^ (128 | c1 >> 2 & 63)] ^ crc >> 8;
				crc = crc32Table[crc & 255 ^ (128 | c2 >> 6 & 15 | (c1 & 3) << 4)] ^ crc >> 8;
				crc = crc32Table[crc & 255 ^ (128 | c2 & 63)] ^ crc >> 8;
			}
		} else {
			crc = crc32Table[crc & 255 ^ (224 | c >> 12 & 15)] ^ crc >> 8;
			crc = crc32Table[crc & 255 ^ (128 | c >> 6 & 63)] ^ crc >> 8;
			crc = crc32Table[crc & 255 ^ (128 | c & 63)] ^ crc >> 8;
		}
	}
	return (crc | 0) + 2147483648;
}
const stableObjectGetPrototypeOf = Object.getPrototypeOf;
/** @internal */
var NoShrinkArbitrary = class extends Arbitrary {
	constructor(arb) {
		super();
		this.arb = arb;
	}
	generate(mrng, biasFactor) {
		return this.arb.generate(mrng, biasFactor);
	}
	canShrinkWithoutContext(value) {
		return this.arb.canShrinkWithoutContext(value);
	}
	shrink(_value, _context) {
		return Stream.nil();
	}
};
/**
* Build an arbitrary without shrinking capabilities.
*
* NOTE:
* In most cases, users should avoid disabling shrinking capabilities.
* If the concern is the shrinking process taking too long or being unnecessary in CI environments,
* consider using alternatives like `endOnFailure` or `interruptAfterTimeLimit` instead.
*
* @param arb - The original arbitrary used for generating values. This arbitrary remains unchanged, but its shrinking capabilities will not be included in the new arbitrary.
*
* @remarks Since 3.20.0
* @public
*/
function noShrink(arb) {
	if (stableObjectGetPrototypeOf(arb) === NoShrinkArbitrary.prototype && arb.generate === NoShrinkArbitrary.prototype.generate && arb.canShrinkWithoutContext === NoShrinkArbitrary.prototype.canShrinkWithoutContext && arb.shrink === NoShrinkArbitrary.prototype.shrink) return arb;
	return new NoShrinkArbitrary(arb);
}
const safeObjectAssign$4 = Object.assign;
const safeObjectKeys$3 = Object.keys;
/** @internal */
function buildCompareFunctionArbitrary(cmp) {
	return tuple(noShrink(integer()), noShrink(integer({
		min: 1,
		max: 4294967295
	}))).map(([seed, hashEnvSize]) => {
		const producer = () => {
			const recorded = {};
			const f = (a, b) => {
				const reprA = stringify(a);
				const reprB = stringify(b);
				const val = cmp(hash(`${seed}${reprA}`) % hashEnvSize, hash(`${seed}${reprB}`) % hashEnvSize);
				recorded[`[${reprA},${reprB}]`] = val;
				return val;
			};
			return safeObjectAssign$4(f, {
				toString: () => {
					const seenValues = safeObjectKeys$3(recorded).sort().map((k) => `${k} => ${stringify(recorded[k])}`).map((line) => `/* ${escapeForMultilineComments(line)} */`);
					return `function(a, b) {
  // With hash and stringify coming from fast-check${seenValues.length !== 0 ? `\n  ${safeJoin(seenValues, "\n  ")}` : ""}
  const cmp = ${cmp};
  const hA = hash('${seed}' + stringify(a)) % ${hashEnvSize};
  const hB = hash('${seed}' + stringify(b)) % ${hashEnvSize};
  return cmp(hA, hB);
}`;
				},
				[cloneMethod]: producer
			});
		};
		return producer();
	});
}
const safeObjectAssign$3 = Object.assign;
/**
* For comparison boolean functions
*
* A comparison boolean function returns:
* - `true` whenever `a < b`
* - `false` otherwise (ie. `a = b` or `a > b`)
*
* @remarks Since 1.6.0
* @public
*/
function compareBooleanFunc() {
	return buildCompareFunctionArbitrary(safeObjectAssign$3((hA, hB) => hA < hB, { toString() {
		return "(hA, hB) => hA < hB";
	} }));
}
const safeObjectAssign$2 = Object.assign;
/**
* For comparison functions
*
* A comparison function returns:
* - negative value whenever `a < b`
* - positive value whenever `a > b`
* - zero whenever `a` and `b` are equivalent
*
* Comparison functions are transitive: `a < b and b < c => a < c`
*
* They also satisfy: `a < b <=> b > a` and `a = b <=> b = a`
*
* @remarks Since 1.6.0
* @public
*/
function compareFunc() {
	return buildCompareFunctionArbitrary(safeObjectAssign$2((hA, hB) => hA - hB, { toString() {
		return "(hA, hB) => hA - hB";
	} }));
}
const safeObjectDefineProperties$1 = Object.defineProperties;
const safeObjectKeys$2 = Object.keys;
/**
* For pure functions
*
* @param arb - Arbitrary responsible to produce the values
*
* @remarks Since 1.6.0
* @public
*/
function func(arb) {
	return tuple(array(arb, { minLength: 1 }), noShrink(integer())).map(([outs, seed]) => {
		const producer = () => {
			const recorded = {};
			const f = (...args) => {
				const repr = stringify(args);
				const val = outs[hash(`${seed}${repr}`) % outs.length];
				recorded[repr] = val;
				return hasCloneMethod(val) ? val[cloneMethod]() : val;
			};
			function prettyPrint(stringifiedOuts) {
				const seenValues = safeMap(safeMap(safeSort(safeObjectKeys$2(recorded)), (k) => `${k} => ${stringify(recorded[k])}`), (line) => `/* ${escapeForMultilineComments(line)} */`);
				return `function(...args) {
  // With hash and stringify coming from fast-check${seenValues.length !== 0 ? `\n  ${seenValues.join("\n  ")}` : ""}
  const outs = ${stringifiedOuts};
  return outs[hash('${seed}' + stringify(args)) % outs.length];
}`;
			}
			return safeObjectDefineProperties$1(f, {
				toString: { value: () => prettyPrint(stringify(outs)) },
				[toStringMethod]: { value: () => prettyPrint(stringify(outs)) },
				[asyncToStringMethod]: { value: async () => prettyPrint(await asyncStringify(outs)) },
				[cloneMethod]: {
					value: producer,
					configurable: true
				}
			});
		};
		return producer();
	});
}
const safeMinSafeInteger = Number.MIN_SAFE_INTEGER;
const safeMaxSafeInteger$1 = Number.MAX_SAFE_INTEGER;
/**
* For integers between Number.MIN_SAFE_INTEGER (included) and Number.MAX_SAFE_INTEGER (included)
* @remarks Since 1.11.0
* @public
*/
function maxSafeInteger() {
	return new IntegerArbitrary(safeMinSafeInteger, safeMaxSafeInteger$1);
}
const safeMaxSafeInteger = Number.MAX_SAFE_INTEGER;
/**
* For positive integers between 0 (included) and Number.MAX_SAFE_INTEGER (included)
* @remarks Since 1.11.0
* @public
*/
function maxSafeNat() {
	return new IntegerArbitrary(0, safeMaxSafeInteger);
}
const safeNumberParseInt = Number.parseInt;
/** @internal */
function natToStringifiedNatMapper(options) {
	const [style, v] = options;
	switch (style) {
		case "oct": return `0${safeNumberToString(v, 8)}`;
		case "hex": return `0x${safeNumberToString(v, 16)}`;
		default: return `${v}`;
	}
}
/** @internal */
function tryParseStringifiedNat(stringValue, radix) {
	const parsedNat = safeNumberParseInt(stringValue, radix);
	if (safeNumberToString(parsedNat, radix) !== stringValue) throw new Error("Invalid value");
	return parsedNat;
}
/** @internal */
function natToStringifiedNatUnmapper(value) {
	if (typeof value !== "string") throw new Error("Invalid type");
	if (value.length >= 2 && value[0] === "0") {
		if (value[1] === "x") return ["hex", tryParseStringifiedNat(safeSubstring(value, 2), 16)];
		return ["oct", tryParseStringifiedNat(safeSubstring(value, 1), 8)];
	}
	return ["dec", tryParseStringifiedNat(value, 10)];
}
/** @internal */
function dotJoinerMapper$1(data) {
	return safeJoin(data, ".");
}
/** @internal */
function dotJoinerUnmapper$1(value) {
	if (typeof value !== "string") throw new Error("Invalid type");
	return safeMap(safeSplit(value, "."), (v) => tryParseStringifiedNat(v, 10));
}
/**
* For valid IP v4
*
* Following {@link https://tools.ietf.org/html/rfc3986#section-3.2.2 | RFC 3986}
*
* @remarks Since 1.14.0
* @public
*/
function ipV4() {
	return tuple(nat(255), nat(255), nat(255), nat(255)).map(dotJoinerMapper$1, dotJoinerUnmapper$1);
}
/** @internal */
function buildStringifiedNatArbitrary(maxValue) {
	return tuple(constantFrom("dec", "oct", "hex"), nat(maxValue)).map(natToStringifiedNatMapper, natToStringifiedNatUnmapper);
}
/** @internal */
function dotJoinerMapper(data) {
	return safeJoin(data, ".");
}
/** @internal */
function dotJoinerUnmapper(value) {
	if (typeof value !== "string") throw new Error("Invalid type");
	return safeSplit(value, ".");
}
/**
* For valid IP v4 according to WhatWG
*
* Following {@link https://url.spec.whatwg.org/ | WhatWG}, the specification for web-browsers
*
* There is no equivalent for IP v6 according to the {@link https://url.spec.whatwg.org/#concept-ipv6-parser | IP v6 parser}
*
* @remarks Since 1.17.0
* @public
*/
function ipV4Extended() {
	return oneof(tuple(buildStringifiedNatArbitrary(255), buildStringifiedNatArbitrary(255), buildStringifiedNatArbitrary(255), buildStringifiedNatArbitrary(255)).map(dotJoinerMapper, dotJoinerUnmapper), tuple(buildStringifiedNatArbitrary(255), buildStringifiedNatArbitrary(255), buildStringifiedNatArbitrary(65535)).map(dotJoinerMapper, dotJoinerUnmapper), tuple(buildStringifiedNatArbitrary(255), buildStringifiedNatArbitrary(16777215)).map(dotJoinerMapper, dotJoinerUnmapper), buildStringifiedNatArbitrary(4294967295));
}
/** @internal */
function readBh(value) {
	if (value.length === 0) return [];
	else return safeSplit(value, ":");
}
/** @internal */
function extractEhAndL(value) {
	const valueSplits = safeSplit(value, ":");
	if (valueSplits.length >= 2 && valueSplits[valueSplits.length - 1].length <= 4) return [safeSlice(valueSplits, 0, valueSplits.length - 2), `${valueSplits[valueSplits.length - 2]}:${valueSplits[valueSplits.length - 1]}`];
	return [safeSlice(valueSplits, 0, valueSplits.length - 1), valueSplits[valueSplits.length - 1]];
}
/** @internal */
function fullySpecifiedMapper(data) {
	return `${safeJoin(data[0], ":")}:${data[1]}`;
}
/** @internal */
function fullySpecifiedUnmapper(value) {
	if (typeof value !== "string") throw new Error("Invalid type");
	return extractEhAndL(value);
}
/** @internal */
function onlyTrailingMapper(data) {
	return `::${safeJoin(data[0], ":")}:${data[1]}`;
}
/** @internal */
function onlyTrailingUnmapper(value) {
	if (typeof value !== "string") throw new Error("Invalid type");
	if (!safeStartsWith(value, "::")) throw new Error("Invalid value");
	return extractEhAndL(safeSubstring(value, 2));
}
/** @internal */
function multiTrailingMapper(data) {
	return `${safeJoin(data[0], ":")}::${safeJoin(data[1], ":")}:${data[2]}`;
}
/** @internal */
function multiTrailingUnmapper(value) {
	if (typeof value !== "string") throw new Error("Invalid type");
	const [bhString, trailingString] = safeSplit(value, "::", 2);
	const [eh, l] = extractEhAndL(trailingString);
	return [
		readBh(bhString),
		eh,
		l
	];
}
/** @internal */
function multiTrailingMapperOne(data) {
	return multiTrailingMapper([
		data[0],
		[data[1]],
		data[2]
	]);
}
/** @internal */
function multiTrailingUnmapperOne(value) {
	const out = multiTrailingUnmapper(value);
	return [
		out[0],
		safeJoin(out[1], ":"),
		out[2]
	];
}
/** @internal */
function singleTrailingMapper(data) {
	return `${safeJoin(data[0], ":")}::${data[1]}`;
}
/** @internal */
function singleTrailingUnmapper(value) {
	if (typeof value !== "string") throw new Error("Invalid type");
	const [bhString, trailing] = safeSplit(value, "::", 2);
	return [readBh(bhString), trailing];
}
/** @internal */
function noTrailingMapper(data) {
	return `${safeJoin(data[0], ":")}::`;
}
/** @internal */
function noTrailingUnmapper(value) {
	if (typeof value !== "string") throw new Error("Invalid type");
	if (!safeEndsWith(value, "::")) throw new Error("Invalid value");
	return [readBh(safeSubstring(value, 0, value.length - 2))];
}
/** @internal */
function h16sTol32Mapper([a, b]) {
	return `${a}:${b}`;
}
/** @internal */
function h16sTol32Unmapper(value) {
	if (typeof value !== "string") throw new SError("Invalid type");
	if (!value.includes(":")) throw new SError("Invalid value");
	return value.split(":", 2);
}
const items = "0123456789abcdef";
let cachedHexa = void 0;
/** @internal */
function hexa() {
	if (cachedHexa === void 0) cachedHexa = integer({
		min: 0,
		max: 15
	}).map((n) => items[n], (c) => {
		if (typeof c !== "string") throw new SError("Not a string");
		if (c.length !== 1) throw new SError("Invalid length");
		const code = safeCharCodeAt(c, 0);
		if (code <= 57) return code - 48;
		if (code < 97) throw new SError("Invalid character");
		return code - 87;
	});
	return cachedHexa;
}
/**
* For valid IP v6
*
* Following {@link https://tools.ietf.org/html/rfc3986#section-3.2.2 | RFC 3986}
*
* @remarks Since 1.14.0
* @public
*/
function ipV6() {
	const h16Arb = string({
		unit: hexa(),
		minLength: 1,
		maxLength: 4,
		size: "max"
	});
	const ls32Arb = oneof(tuple(h16Arb, h16Arb).map(h16sTol32Mapper, h16sTol32Unmapper), ipV4());
	return oneof(tuple(array(h16Arb, {
		minLength: 6,
		maxLength: 6,
		size: "max"
	}), ls32Arb).map(fullySpecifiedMapper, fullySpecifiedUnmapper), tuple(array(h16Arb, {
		minLength: 5,
		maxLength: 5,
		size: "max"
	}), ls32Arb).map(onlyTrailingMapper, onlyTrailingUnmapper), tuple(array(h16Arb, {
		minLength: 0,
		maxLength: 1,
		size: "max"
	}), array(h16Arb, {
		minLength: 4,
		maxLength: 4,
		size: "max"
	}), ls32Arb).map(multiTrailingMapper, multiTrailingUnmapper), tuple(array(h16Arb, {
		minLength: 0,
		maxLength: 2,
		size: "max"
	}), array(h16Arb, {
		minLength: 3,
		maxLength: 3,
		size: "max"
	}), ls32Arb).map(multiTrailingMapper, multiTrailingUnmapper), tuple(array(h16Arb, {
		minLength: 0,
		maxLength: 3,
		size: "max"
	}), array(h16Arb, {
		minLength: 2,
		maxLength: 2,
		size: "max"
	}), ls32Arb).map(multiTrailingMapper, multiTrailingUnmapper), tuple(array(h16Arb, {
		minLength: 0,
		maxLength: 4,
		size: "max"
	}), h16Arb, ls32Arb).map(multiTrailingMapperOne, multiTrailingUnmapperOne), tuple(array(h16Arb, {
		minLength: 0,
		maxLength: 5,
		size: "max"
	}), ls32Arb).map(singleTrailingMapper, singleTrailingUnmapper), tuple(array(h16Arb, {
		minLength: 0,
		maxLength: 6,
		size: "max"
	}), h16Arb).map(singleTrailingMapper, singleTrailingUnmapper), tuple(array(h16Arb, {
		minLength: 0,
		maxLength: 7,
		size: "max"
	})).map(noTrailingMapper, noTrailingUnmapper));
}
/** @internal */
var LazyArbitrary = class extends Arbitrary {
	constructor(name) {
		super();
		this.name = name;
		this.underlying = null;
	}
	generate(mrng, biasFactor) {
		if (this.underlying === null) throw new Error(`Lazy arbitrary ${JSON.stringify(this.name)} not correctly initialized`);
		return this.underlying.generate(mrng, biasFactor);
	}
	canShrinkWithoutContext(value) {
		if (this.underlying === null) throw new Error(`Lazy arbitrary ${JSON.stringify(this.name)} not correctly initialized`);
		return this.underlying.canShrinkWithoutContext(value);
	}
	shrink(value, context) {
		if (this.underlying === null) throw new Error(`Lazy arbitrary ${JSON.stringify(this.name)} not correctly initialized`);
		return this.underlying.shrink(value, context);
	}
};
const safeGetOwnPropertyNames = Object.getOwnPropertyNames;
/** @internal */
function createLazyArbsPool() {
	const lazyArbsPool = new SMap$2();
	const getLazyFromPool = (key) => {
		let lazyArb = safeMapGet(lazyArbsPool, key);
		if (lazyArb !== void 0) return lazyArb;
		lazyArb = new LazyArbitrary(String(key));
		safeMapSet(lazyArbsPool, key, lazyArb);
		return lazyArb;
	};
	return getLazyFromPool;
}
function letrec(builder) {
	const getLazyFromPool = createLazyArbsPool();
	const strictArbs = builder(getLazyFromPool);
	const declaredArbitraryNames = safeGetOwnPropertyNames(strictArbs);
	for (const name of declaredArbitraryNames) {
		const lazyArb = getLazyFromPool(name);
		lazyArb.underlying = strictArbs[name];
	}
	return strictArbs;
}
function canHaveAtLeastOneItem(keys, constraints) {
	for (const key of keys) {
		const constraintsOnKey = constraints[key] || {};
		if (constraintsOnKey.maxLength === void 0 || constraintsOnKey.maxLength > 0) return true;
	}
	return false;
}
/** @internal */
function initialPoolForEntityGraph(keys, constraints) {
	if (keys.length === 0) return constant([]);
	if (!canHaveAtLeastOneItem(keys, constraints)) throw new SError("Contraints on pool must accept at least one entity, maxLength cannot sum to 0");
	return tuple(...keys.map((key) => array(constant(key), constraints[key]))).map((values) => safeFlat(values)).filter((names) => names.length > 0);
}
const safeObjectAssign$1 = Object.assign;
const safeObjectCreate$4 = Object.create;
const safeObjectDefineProperty$1 = Object.defineProperty;
const safeObjectGetPrototypeOf = Object.getPrototypeOf;
const safeObjectPrototype = Object.prototype;
/** @internal */
function withTargetStringifiedValue(stringifiedValue) {
	return safeObjectDefineProperty$1(safeObjectCreate$4(null), toStringMethod, {
		configurable: false,
		enumerable: false,
		writable: false,
		value: () => stringifiedValue
	});
}
/** @internal */
function withReferenceStringifiedValue(type, index) {
	return withTargetStringifiedValue(`<${SString(type)}#${index}>`);
}
/** @internal */
function unlinkedToLinkedEntitiesMapper(unlinkedEntities, producedLinks) {
	const linkedEntities = safeObjectCreate$4(safeObjectPrototype);
	for (const name in unlinkedEntities) {
		const unlinkedEntitiesForName = unlinkedEntities[name];
		const linkedEntitiesForName = [];
		for (const unlinkedEntity of unlinkedEntitiesForName) {
			const linkedEntity = safeObjectAssign$1(safeObjectCreate$4(safeObjectGetPrototypeOf(unlinkedEntity)), unlinkedEntity);
			linkedEntitiesForName.push(linkedEntity);
		}
		linkedEntities[name] = linkedEntitiesForName;
	}
	for (const name in producedLinks) {
		const entityLinks = producedLinks[name];
		for (let entityIndex = 0; entityIndex !== entityLinks.length; ++entityIndex) {
			const entityLinksForInstance = entityLinks[entityIndex];
			const linkedInstance = linkedEntities[name][entityIndex];
			for (const prop in entityLinksForInstance) {
				const propValue = entityLinksForInstance[prop];
				linkedInstance[prop] = propValue.index === void 0 ? void 0 : typeof propValue.index === "number" ? linkedEntities[propValue.type][propValue.index] : safeMap(propValue.index, (index) => linkedEntities[propValue.type][index]);
			}
			safeObjectDefineProperty$1(linkedInstance, toStringMethod, {
				configurable: false,
				enumerable: false,
				writable: false,
				value: () => {
					const unlinkedEntity = unlinkedEntities[name][entityIndex];
					const entity = safeObjectAssign$1(safeObjectCreate$4(safeObjectGetPrototypeOf(unlinkedEntity)), unlinkedEntity);
					for (const prop in entityLinksForInstance) {
						const propValue = entityLinksForInstance[prop];
						entity[prop] = propValue.index === void 0 ? void 0 : typeof propValue.index === "number" ? withReferenceStringifiedValue(propValue.type, propValue.index) : safeMap(propValue.index, (index) => withReferenceStringifiedValue(propValue.type, index));
					}
					return stringify(entity);
				}
			});
		}
	}
	return linkedEntities;
}
/**
* Build mapping from forward to inverse relationships
* @internal
*/
function buildInversedRelationsMapping(relations) {
	let foundInversedRelations = 0;
	const requestedInversedRelations = new SMap$2();
	for (const name in relations) {
		const relationsForName = relations[name];
		for (const fieldName in relationsForName) {
			const relation = relationsForName[fieldName];
			if (relation.arity !== "inverse") continue;
			let existingOnes = safeMapGet(requestedInversedRelations, relation.type);
			if (existingOnes === void 0) {
				existingOnes = new SMap$2();
				safeMapSet(requestedInversedRelations, relation.type, existingOnes);
			}
			if (safeMapHas(existingOnes, relation.forwardRelationship)) throw new SError(`Cannot declare multiple inverse relationships for the same forward relationship ${SString(relation.forwardRelationship)} on type ${SString(relation.type)}`);
			safeMapSet(existingOnes, relation.forwardRelationship, {
				type: name,
				property: fieldName
			});
			foundInversedRelations += 1;
		}
	}
	const inversedRelations = new SMap$2();
	if (foundInversedRelations === 0) return inversedRelations;
	for (const name in relations) {
		const relationsForName = relations[name];
		const requestedInversedRelationsForName = safeMapGet(requestedInversedRelations, name);
		if (requestedInversedRelationsForName === void 0) continue;
		for (const fieldName in relationsForName) {
			const relation = relationsForName[fieldName];
			if (relation.arity === "inverse") continue;
			const requestedIfAny = safeMapGet(requestedInversedRelationsForName, fieldName);
			if (requestedIfAny === void 0) continue;
			if (requestedIfAny.type !== relation.type) throw new SError(`Inverse relationship ${SString(requestedIfAny.property)} on type ${SString(requestedIfAny.type)} references forward relationship ${SString(fieldName)} but types do not match`);
			safeMapSet(inversedRelations, relation, requestedIfAny);
		}
	}
	if (inversedRelations.size !== foundInversedRelations) throw new SError(`Some inverse relationships could not be matched with their corresponding forward relationships`);
	return inversedRelations;
}
const safeObjectAssign = Object.assign;
const safeObjectCreate$3 = Object.create;
/** @internal */
function produceLinkUnitaryIndexArbitrary(strategy, currentIndexIfSameType, countInTargetType) {
	switch (strategy) {
		case "exclusive": return constant(countInTargetType);
		case "successor": return noBias(integer({
			min: currentIndexIfSameType !== void 0 ? currentIndexIfSameType + 1 : 0,
			max: countInTargetType
		}));
		case "any": return noBias(integer({
			min: 0,
			max: countInTargetType
		}));
	}
}
/** @internal */
function buildLinkIndexArbitrary(arity, strategy, currentIndexIfSameType, countInTargetType, currentEntityDepth) {
	const linkArbitrary = produceLinkUnitaryIndexArbitrary(strategy, currentIndexIfSameType, countInTargetType);
	switch (arity) {
		case "0-1": return option(linkArbitrary, {
			nil: void 0,
			depthIdentifier: currentEntityDepth
		});
		case "1": return linkArbitrary;
		case "many": {
			let randomUnicity = 0;
			return option(uniqueArray(linkArbitrary, {
				depthIdentifier: currentEntityDepth,
				selector: (v) => v === countInTargetType ? v + ++randomUnicity : v,
				minLength: 1
			}), {
				nil: [],
				depthIdentifier: currentEntityDepth
			}).map((values) => {
				let offset = 0;
				return safeMap(values, (v) => v === countInTargetType ? v + offset++ : v);
			});
		}
	}
}
/** @internal */
function createEmptyLinksInstanceFor(relations, targetType) {
	const emptyLinksInstance = safeObjectCreate$3(null);
	const relationsForType = relations[targetType];
	for (const name in relationsForType) {
		const relation = relationsForType[name];
		if (relation.arity === "inverse") emptyLinksInstance[name] = {
			type: relation.type,
			index: []
		};
	}
	return emptyLinksInstance;
}
/** @internal */
function assertAcceptableRelations(relations) {
	const nonExclusiveEntities = new SSet();
	const exclusiveEntities = new SSet();
	for (const name in relations) {
		const relationsForName = relations[name];
		for (const fieldName in relationsForName) {
			const relation = relationsForName[fieldName];
			if (relation.arity === "inverse") continue;
			if (relation.strategy === "exclusive") {
				if (safeHas(nonExclusiveEntities, relation.type)) throw new SError(`Cannot mix exclusive with other strategies for type ${SString(relation.type)}`);
				safeAdd(exclusiveEntities, relation.type);
			} else {
				if (safeHas(exclusiveEntities, relation.type)) throw new SError(`Cannot mix exclusive with other strategies for type ${SString(relation.type)}`);
				safeAdd(nonExclusiveEntities, relation.type);
			}
			if (relation.strategy === "successor" && relation.type !== name) throw new SError(`Cannot mix types for the strategy successor`);
			if (relation.strategy === "successor" && relation.arity === "1") throw new SError(`Cannot use an arity of 1 for the strategy successor`);
		}
	}
}
/** @internal */
function draftNextProductionState(state, offset) {
	const { producedLinks, toBeProducedEntities } = state;
	const nextIndex = state.nextIndex + offset;
	const newProducedLinks = safeObjectAssign(safeObjectCreate$3(null), producedLinks);
	function getOrCreateProducedLinksFor(type) {
		if (newProducedLinks[type] === producedLinks[type]) newProducedLinks[type] = safeSlice(producedLinks[type]);
		return newProducedLinks[type];
	}
	function getOrCreateLinksFor(type, indexInType) {
		const producedLinksForType = getOrCreateProducedLinksFor(type);
		if (producedLinksForType[indexInType] === producedLinks[type][indexInType]) producedLinksForType[indexInType] = safeObjectAssign(safeObjectCreate$3(null), producedLinks[type][indexInType]);
		return producedLinksForType[indexInType];
	}
	function getOrCreateRelationFor(type, indexInType, property) {
		const links = getOrCreateLinksFor(type, indexInType);
		const originalEntity = producedLinks[type][indexInType];
		if (originalEntity !== void 0 && links[property] === originalEntity[property]) {
			const sharedRelation = links[property];
			links[property] = {
				type: sharedRelation.type,
				index: typeof sharedRelation.index === "object" ? safeSlice(sharedRelation.index) : sharedRelation.index
			};
		}
		return links[property];
	}
	let newToBeProducedEntities = void 0;
	const toBeProduced = toBeProducedEntities[nextIndex];
	return {
		setOutboundLink: (name, value) => {
			const currentLinks = getOrCreateLinksFor(toBeProduced.type, toBeProduced.indexInType);
			currentLinks[name] = value;
		},
		enqueueNewEntity: (relations, targetType) => {
			const producedLinksInTargetType = getOrCreateProducedLinksFor(targetType);
			const newEntityIndexInType = producedLinksInTargetType.length;
			if (newToBeProducedEntities === void 0) newToBeProducedEntities = safeSlice(toBeProducedEntities);
			safePush(newToBeProducedEntities, {
				type: targetType,
				indexInType: newEntityIndexInType,
				depth: toBeProduced.depth + 1
			});
			safePush(producedLinksInTargetType, createEmptyLinksInstanceFor(relations, targetType));
			return newEntityIndexInType;
		},
		appendBackReference: (targetType, indexInType, property) => {
			const knownInversedLinks = getOrCreateRelationFor(targetType, indexInType, property).index;
			safePush(knownInversedLinks, toBeProduced.indexInType);
		},
		commit: () => ({
			producedLinks: newProducedLinks,
			toBeProducedEntities: newToBeProducedEntities !== void 0 ? newToBeProducedEntities : toBeProducedEntities,
			nextIndex: nextIndex + 1
		})
	};
}
/** @internal */
function buildInitialProductionState(relations, defaultEntities) {
	const producedLinks = safeObjectCreate$3(null);
	for (const name in relations) producedLinks[name] = [];
	const toBeProducedEntities = [];
	for (const name of defaultEntities) {
		safePush(toBeProducedEntities, {
			type: name,
			indexInType: producedLinks[name].length,
			depth: 0
		});
		safePush(producedLinks[name], createEmptyLinksInstanceFor(relations, name));
	}
	return {
		producedLinks,
		toBeProducedEntities,
		nextIndex: 0
	};
}
/** @internal */
function buildEntityStepArbitrary(relations, inversedRelations, lastState, offset) {
	const lastProducedLinks = lastState.producedLinks;
	const currentEntity = lastState.toBeProducedEntities[lastState.nextIndex + offset];
	const currentRelations = relations[currentEntity.type];
	const currentEntityDepth = createDepthIdentifier();
	currentEntityDepth.depth = currentEntity.depth;
	const subArbitraries = [];
	const linkContexts = [];
	for (const name in currentRelations) {
		const relation = currentRelations[name];
		if (relation.arity === "inverse") continue;
		const targetType = relation.type;
		const countInTargetType = lastProducedLinks[targetType].length;
		safePush(subArbitraries, buildLinkIndexArbitrary(relation.arity, relation.strategy || "any", targetType === currentEntity.type ? currentEntity.indexInType : void 0, countInTargetType, currentEntityDepth));
		safePush(linkContexts, {
			name,
			relation,
			sentinelLinkIndex: countInTargetType
		});
	}
	if (subArbitraries.length === 0) return;
	return tuple(...subArbitraries).map((results) => {
		const state = draftNextProductionState(lastState, offset);
		for (let resultIndex = 0; resultIndex !== results.length; ++resultIndex) {
			const linkOrLinks = results[resultIndex];
			const { name, relation, sentinelLinkIndex } = linkContexts[resultIndex];
			const effectiveLinks = [];
			const links = linkOrLinks === void 0 ? [] : typeof linkOrLinks === "number" ? [linkOrLinks] : linkOrLinks;
			for (const link of links) {
				let newEntityIndexInType;
				if (link >= sentinelLinkIndex) newEntityIndexInType = state.enqueueNewEntity(relations, relation.type);
				else newEntityIndexInType = link;
				safePush(effectiveLinks, newEntityIndexInType);
				const inversed = safeMapGet(inversedRelations, relation);
				if (inversed !== void 0) state.appendBackReference(relation.type, newEntityIndexInType, inversed.property);
			}
			state.setOutboundLink(name, {
				type: relation.type,
				index: linkOrLinks === void 0 ? void 0 : typeof linkOrLinks === "number" ? effectiveLinks[0] : effectiveLinks
			});
		}
		return state.commit();
	});
}
/** @internal */
function onTheFlyLinksForEntityGraph(relations, defaultEntities) {
	assertAcceptableRelations(relations);
	const inversedRelations = buildInversedRelationsMapping(relations);
	return chainUntil(constant(buildInitialProductionState(relations, defaultEntities)), (state) => {
		if (state.nextIndex >= state.toBeProducedEntities.length) return;
		let offset = 0;
		let next = void 0;
		while (next === void 0 && state.nextIndex + offset < state.toBeProducedEntities.length) {
			next = buildEntityStepArbitrary(relations, inversedRelations, state, offset);
			offset += 1;
		}
		return next;
	}).map((state) => {
		return state.producedLinks;
	});
}
const safeObjectKeys$1 = Object.keys;
const safeObjectGetOwnPropertySymbols$1 = Object.getOwnPropertySymbols;
const safeObjectGetOwnPropertyDescriptor$1 = Object.getOwnPropertyDescriptor;
/** @internal */
function extractEnumerableKeys(instance) {
	const keys = safeObjectKeys$1(instance);
	const symbols = safeObjectGetOwnPropertySymbols$1(instance);
	for (let index = 0; index !== symbols.length; ++index) {
		const symbol = symbols[index];
		const descriptor = safeObjectGetOwnPropertyDescriptor$1(instance, symbol);
		if (descriptor && descriptor.enumerable) keys.push(symbol);
	}
	return keys;
}
const safeObjectCreate$2 = Object.create;
const safeObjectDefineProperty = Object.defineProperty;
const safeObjectGetOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
const safeObjectGetOwnPropertyNames = Object.getOwnPropertyNames;
const safeObjectGetOwnPropertySymbols = Object.getOwnPropertySymbols;
/** @internal */
function buildValuesAndSeparateKeysToObjectMapper(keys, noKeyValue) {
	return function valuesAndSeparateKeysToObjectMapper(definition) {
		const obj = definition[definition.length - 1] ? safeObjectCreate$2(null) : {};
		for (let idx = 0; idx !== keys.length; ++idx) {
			const valueWrapper = definition[idx];
			if (valueWrapper !== noKeyValue) {
				const key = keys[idx];
				if (key === "__proto__") safeObjectDefineProperty(obj, key, {
					value: valueWrapper,
					configurable: true,
					enumerable: true,
					writable: true
				});
				else obj[key] = valueWrapper;
			}
		}
		return obj;
	};
}
/** @internal */
function buildValuesAndSeparateKeysToObjectUnmapper(keys, noKeyValue) {
	return function valuesAndSeparateKeysToObjectUnmapper(value) {
		if (typeof value !== "object" || value === null) throw new Error("Incompatible instance received: should be a non-null object");
		const hasNullPrototype = Object.getPrototypeOf(value) === null;
		const hasObjectPrototype = "constructor" in value && value.constructor === Object;
		if (!hasNullPrototype && !hasObjectPrototype) throw new Error("Incompatible instance received: should be of exact type Object");
		let extractedPropertiesCount = 0;
		const extractedValues = [];
		for (let idx = 0; idx !== keys.length; ++idx) {
			const descriptor = safeObjectGetOwnPropertyDescriptor(value, keys[idx]);
			if (descriptor !== void 0) {
				if (!descriptor.configurable || !descriptor.enumerable || !descriptor.writable) throw new Error("Incompatible instance received: should contain only c/e/w properties");
				if (descriptor.get !== void 0 || descriptor.set !== void 0) throw new Error("Incompatible instance received: should contain only no get/set properties");
				++extractedPropertiesCount;
				safePush(extractedValues, descriptor.value);
			} else safePush(extractedValues, noKeyValue);
		}
		const namePropertiesCount = safeObjectGetOwnPropertyNames(value).length;
		const symbolPropertiesCount = safeObjectGetOwnPropertySymbols(value).length;
		if (extractedPropertiesCount !== namePropertiesCount + symbolPropertiesCount) throw new Error("Incompatible instance received: should not contain extra properties");
		return [...extractedValues, hasNullPrototype];
	};
}
const noKeyValue = Symbol("no-key");
/** @internal */
function buildPartialRecordArbitrary(recordModel, requiredKeys, noNullPrototype) {
	const keys = extractEnumerableKeys(recordModel);
	const arbs = [];
	for (let index = 0; index !== keys.length; ++index) {
		const k = keys[index];
		const requiredArbitrary = recordModel[k];
		if (requiredKeys === void 0 || safeIndexOf(requiredKeys, k) !== -1) safePush(arbs, requiredArbitrary);
		else safePush(arbs, option(requiredArbitrary, { nil: noKeyValue }));
	}
	return tuple(...arbs, noNullPrototype ? constant(false) : boolean()).map(buildValuesAndSeparateKeysToObjectMapper(keys, noKeyValue), buildValuesAndSeparateKeysToObjectUnmapper(keys, noKeyValue));
}
function record(recordModel, constraints) {
	const noNullPrototype = constraints !== void 0 && !!constraints.noNullPrototype;
	if (constraints === void 0) return buildPartialRecordArbitrary(recordModel, void 0, noNullPrototype);
	if (!("requiredKeys" in constraints && constraints.requiredKeys !== void 0)) return buildPartialRecordArbitrary(recordModel, void 0, noNullPrototype);
	const requiredKeys = ("requiredKeys" in constraints ? constraints.requiredKeys : void 0) || [];
	for (let idx = 0; idx !== requiredKeys.length; ++idx) {
		const descriptor = Object.getOwnPropertyDescriptor(recordModel, requiredKeys[idx]);
		if (descriptor === void 0) throw new Error(`requiredKeys cannot reference keys that have not been defined in recordModel`);
		if (!descriptor.enumerable) throw new Error(`requiredKeys cannot reference keys that are not enumerable in recordModel`);
	}
	return buildPartialRecordArbitrary(recordModel, requiredKeys, noNullPrototype);
}
const safeObjectCreate$1 = Object.create;
/** @internal */
function unlinkedEntitiesForEntityGraph(arbitraries, countFor, unicityConstraintsFor, constraints) {
	const recordModel = safeObjectCreate$1(null);
	for (const name in arbitraries) {
		const entityRecordModel = arbitraries[name];
		const entityArbitrary = record(entityRecordModel, constraints);
		const count = countFor(name);
		const unicityConstraints = unicityConstraintsFor(name);
		const arrayConstraints = {
			minLength: count,
			maxLength: count
		};
		recordModel[name] = unicityConstraints !== void 0 ? uniqueArray(entityArbitrary, {
			...arrayConstraints,
			selector: unicityConstraints
		}) : array(entityArbitrary, arrayConstraints);
	}
	return record(recordModel);
}
const safeObjectCreate = Object.create;
const safeObjectKeys = Object.keys;
/**
* Generates interconnected entities with relationships based on a schema definition.
*
* This arbitrary creates structured data where entities can reference each other through defined
* relationships. The generated values automatically include links between entities, making it
* ideal for testing graph structures, relational data, or interconnected object models.
*
* The output is an object where each key corresponds to an entity type and the value is an array
* of entities of that type. Entities contain both their data fields and relationship links.
*
* @example
* ```typescript
* // Generate a simple directed graph where nodes link to other nodes
* fc.entityGraph(
*   { node: { id: fc.stringMatching(/^[A-Z][a-z]*$/) } },
*   { node: { linkTo: { arity: 'many', type: 'node' } } },
* )
* // Produces: { node: [{ id: "Abc", linkTo: [<node#1>, <node#0>] }, ...] }
* ```
*
* @example
* ```typescript
* // Generate employees with managers and teams
* fc.entityGraph(
*   {
*     employee: { name: fc.string() },
*     team: { name: fc.string() }
*   },
*   {
*     employee: {
*       manager: { arity: '0-1', type: 'employee' },  // Optional manager
*       team: { arity: '1', type: 'team' }           // Required team
*     },
*     team: {}
*   }
* )
* ```
*
* @param arbitraries - Defines the data fields for each entity type (non-relational properties)
* @param relations - Defines how entities reference each other (relational properties)
* @param constraints - Optional configuration to customize generation behavior
*
* @remarks Since 4.5.0
* @public
*/
function entityGraph(arbitraries, relations, constraints = {}) {
	const allKeys = safeObjectKeys(arbitraries);
	const initialPoolConstraints = constraints.initialPoolConstraints || safeObjectCreate(null);
	const unicityConstraints = constraints.unicityConstraints || safeObjectCreate(null);
	const unlinkedContraints = { noNullPrototype: constraints.noNullPrototype };
	return initialPoolForEntityGraph(allKeys, initialPoolConstraints).chain((defaultEntities) => onTheFlyLinksForEntityGraph(relations, defaultEntities).chain((producedLinks) => unlinkedEntitiesForEntityGraph(arbitraries, (name) => producedLinks[name].length, (name) => unicityConstraints[name], unlinkedContraints).map((unlinkedEntities) => unlinkedToLinkedEntitiesMapper(unlinkedEntities, producedLinks))));
}
/** @internal */
function wordsToJoinedStringMapper(words) {
	return safeJoin(safeMap(words, (w) => w[w.length - 1] === "," ? safeSubstring(w, 0, w.length - 1) : w), " ");
}
/** @internal */
function wordsToJoinedStringUnmapperFor(wordsArbitrary) {
	return function wordsToJoinedStringUnmapper(value) {
		if (typeof value !== "string") throw new Error("Unsupported type");
		const words = [];
		for (const candidate of safeSplit(value, " ")) if (wordsArbitrary.canShrinkWithoutContext(candidate)) safePush(words, candidate);
		else if (wordsArbitrary.canShrinkWithoutContext(candidate + ",")) safePush(words, candidate + ",");
		else throw new Error("Unsupported word");
		return words;
	};
}
/** @internal */
function wordsToSentenceMapper(words) {
	let sentence = safeJoin(words, " ");
	if (sentence[sentence.length - 1] === ",") sentence = safeSubstring(sentence, 0, sentence.length - 1);
	return safeToUpperCase(sentence[0]) + safeSubstring(sentence, 1) + ".";
}
/** @internal */
function wordsToSentenceUnmapperFor(wordsArbitrary) {
	return function wordsToSentenceUnmapper(value) {
		if (typeof value !== "string") throw new Error("Unsupported type");
		if (value.length < 2 || value[value.length - 1] !== "." || value[value.length - 2] === "," || safeToUpperCase(safeToLowerCase(value[0])) !== value[0]) throw new Error("Unsupported value");
		const adaptedValue = safeToLowerCase(value[0]) + safeSubstring(value, 1, value.length - 1);
		const words = [];
		const candidates = safeSplit(adaptedValue, " ");
		for (let idx = 0; idx !== candidates.length; ++idx) {
			const candidate = candidates[idx];
			if (wordsArbitrary.canShrinkWithoutContext(candidate)) safePush(words, candidate);
			else if (idx === candidates.length - 1 && wordsArbitrary.canShrinkWithoutContext(candidate + ",")) safePush(words, candidate + ",");
			else throw new Error("Unsupported word");
		}
		return words;
	};
}
/** @internal */
function sentencesToParagraphMapper(sentences) {
	return safeJoin(sentences, " ");
}
/** @internal */
function sentencesToParagraphUnmapper(value) {
	if (typeof value !== "string") throw new Error("Unsupported type");
	const sentences = safeSplit(value, ". ");
	for (let idx = 0; idx < sentences.length - 1; ++idx) sentences[idx] += ".";
	return sentences;
}
/**
* Helper function responsible to build the entries for oneof
* @internal
*/
const h = (v, w) => {
	return {
		arbitrary: constant(v),
		weight: w
	};
};
/**
* Number of occurences extracted from the lorem ipsum:
* {@link https://fr.wikipedia.org/wiki/Faux-texte#Lorem_ipsum_(version_populaire)}
*
* Code generated using:
* >  Object.entries(
* >    text
* >      .replace(/[\r\n]/g, ' ')
* >      .split(' ')
* >      .filter(w => w.length > 0)
* >      .map(w => w.toLowerCase())
* >      .map(w => w[w.length-1] === '.' ? w.substr(0, w.length -1) : w)
* >      .reduce((acc, cur) => { acc[cur] = (acc[cur] || 0) + 1; return acc; }, {})
* >  )
* >  .sort(([w1, n1], [w2, n2]) => n2 - n1)
* >  .reduce((acc, [w, n]) => acc.concat([`h(${JSON.stringify(w)}, ${n})`]), [])
* >  .join(',')
*
* @internal
*/
function loremWord() {
	return oneof(h("non", 6), h("adipiscing", 5), h("ligula", 5), h("enim", 5), h("pellentesque", 5), h("in", 5), h("augue", 5), h("et", 5), h("nulla", 5), h("lorem", 4), h("sit", 4), h("sed", 4), h("diam", 4), h("fermentum", 4), h("ut", 4), h("eu", 4), h("aliquam", 4), h("mauris", 4), h("vitae", 4), h("felis", 4), h("ipsum", 3), h("dolor", 3), h("amet,", 3), h("elit", 3), h("euismod", 3), h("mi", 3), h("orci", 3), h("erat", 3), h("praesent", 3), h("egestas", 3), h("leo", 3), h("vel", 3), h("sapien", 3), h("integer", 3), h("curabitur", 3), h("convallis", 3), h("purus", 3), h("risus", 2), h("suspendisse", 2), h("lectus", 2), h("nec,", 2), h("ultricies", 2), h("sed,", 2), h("cras", 2), h("elementum", 2), h("ultrices", 2), h("maecenas", 2), h("massa,", 2), h("varius", 2), h("a,", 2), h("semper", 2), h("proin", 2), h("nec", 2), h("nisl", 2), h("amet", 2), h("duis", 2), h("congue", 2), h("libero", 2), h("vestibulum", 2), h("pede", 2), h("blandit", 2), h("sodales", 2), h("ante", 2), h("nibh", 2), h("ac", 2), h("aenean", 2), h("massa", 2), h("suscipit", 2), h("sollicitudin", 2), h("fusce", 2), h("tempus", 2), h("aliquam,", 2), h("nunc", 2), h("ullamcorper", 2), h("rhoncus", 2), h("metus", 2), h("faucibus,", 2), h("justo", 2), h("magna", 2), h("at", 2), h("tincidunt", 2), h("consectetur", 1), h("tortor,", 1), h("dignissim", 1), h("congue,", 1), h("non,", 1), h("porttitor,", 1), h("nonummy", 1), h("molestie,", 1), h("est", 1), h("eleifend", 1), h("mi,", 1), h("arcu", 1), h("scelerisque", 1), h("vitae,", 1), h("consequat", 1), h("in,", 1), h("pretium", 1), h("volutpat", 1), h("pharetra", 1), h("tempor", 1), h("bibendum", 1), h("odio", 1), h("dui", 1), h("primis", 1), h("faucibus", 1), h("luctus", 1), h("posuere", 1), h("cubilia", 1), h("curae,", 1), h("hendrerit", 1), h("velit", 1), h("mauris,", 1), h("gravida", 1), h("ornare", 1), h("ut,", 1), h("pulvinar", 1), h("varius,", 1), h("turpis", 1), h("nibh,", 1), h("eros", 1), h("id", 1), h("aliquet", 1), h("quis", 1), h("lobortis", 1), h("consectetuer", 1), h("morbi", 1), h("vehicula", 1), h("tortor", 1), h("tellus,", 1), h("id,", 1), h("eu,", 1), h("quam", 1), h("feugiat,", 1), h("posuere,", 1), h("iaculis", 1), h("lectus,", 1), h("tristique", 1), h("mollis,", 1), h("nisl,", 1), h("vulputate", 1), h("sem", 1), h("vivamus", 1), h("placerat", 1), h("imperdiet", 1), h("cursus", 1), h("rutrum", 1), h("iaculis,", 1), h("augue,", 1), h("lacus", 1));
}
/**
* For lorem ipsum string of words or sentences with maximal number of words or sentences
*
* @param constraints - Constraints to be applied onto the generated value (since 2.5.0)
*
* @remarks Since 0.0.1
* @public
*/
function lorem(constraints = {}) {
	const { maxCount, mode = "words", size } = constraints;
	if (maxCount !== void 0 && maxCount < 1) throw new Error(`lorem has to produce at least one word/sentence`);
	const wordArbitrary = loremWord();
	if (mode === "sentences") return array(array(wordArbitrary, {
		minLength: 1,
		size: "small"
	}).map(wordsToSentenceMapper, wordsToSentenceUnmapperFor(wordArbitrary)), {
		minLength: 1,
		maxLength: maxCount,
		size
	}).map(sentencesToParagraphMapper, sentencesToParagraphUnmapper);
	else return array(wordArbitrary, {
		minLength: 1,
		maxLength: maxCount,
		size
	}).map(wordsToJoinedStringMapper, wordsToJoinedStringUnmapperFor(wordArbitrary));
}
/** @internal */
function arrayToMapMapper(data) {
	return new Map(data);
}
/** @internal */
function arrayToMapUnmapper(value) {
	if (typeof value !== "object" || value === null) throw new Error("Incompatible instance received: should be a non-null object");
	if (!("constructor" in value) || value.constructor !== Map) throw new Error("Incompatible instance received: should be of exact type Map");
	return Array.from(value);
}
/** @internal */
function mapKeyExtractor(entry) {
	return entry[0];
}
/**
* For Maps with keys produced by `keyArb` and values from `valueArb`
*
* @param keyArb - Arbitrary used to generate the keys of the Map
* @param valueArb - Arbitrary used to generate the values of the Map
* @param constraints - Constraints to apply when building instances
*
* @remarks Since 4.4.0
* @public
*/
function map(keyArb, valueArb, constraints = {}) {
	return uniqueArray(tuple(keyArb, valueArb), {
		minLength: constraints.minKeys,
		maxLength: constraints.maxKeys,
		size: constraints.size,
		selector: mapKeyExtractor,
		depthIdentifier: constraints.depthIdentifier,
		comparator: "SameValueZero"
	}).map(arrayToMapMapper, arrayToMapUnmapper);
}
/** @internal */
let contextRemainingDepth = 10;
/**
* For mutually recursive types
*
* @example
* ```typescript
* // tree is 1 / 3 of node, 2 / 3 of leaf
* const tree: fc.Memo<Tree> = fc.memo(n => fc.oneof(node(n), leaf(), leaf()));
* const node: fc.Memo<Tree> = fc.memo(n => {
*   if (n <= 1) return fc.record({ left: leaf(), right: leaf() });
*   return fc.record({ left: tree(), right: tree() }); // tree() is equivalent to tree(n-1)
* });
* const leaf = fc.nat;
* ```
*
* @param builder - Arbitrary builder taken the maximal depth allowed as input (parameter `n`)
*
* @remarks Since 1.16.0
* @public
*/
function memo(builder) {
	const previous = {};
	return ((maxDepth) => {
		const n = maxDepth !== void 0 ? maxDepth : contextRemainingDepth;
		if (!safeHasOwnProperty(previous, n)) {
			const prev = contextRemainingDepth;
			contextRemainingDepth = n - 1;
			previous[n] = builder(n);
			contextRemainingDepth = prev;
		}
		return previous[n];
	});
}
/** @internal */
function countToggledBits(n) {
	let count = 0;
	while (n > SBigInt(0)) {
		if (n & SBigInt(1)) ++count;
		n >>= SBigInt(1);
	}
	return count;
}
/** @internal */
function computeNextFlags(flags, nextSize) {
	const allowedMask = (SBigInt(1) << SBigInt(nextSize)) - SBigInt(1);
	const preservedFlags = flags & allowedMask;
	let numMissingFlags = countToggledBits(flags - preservedFlags);
	let nFlags = preservedFlags;
	for (let mask = SBigInt(1); mask <= allowedMask && numMissingFlags !== 0; mask <<= SBigInt(1)) if (!(nFlags & mask)) {
		nFlags |= mask;
		--numMissingFlags;
	}
	return nFlags;
}
/** @internal */
function computeTogglePositions(chars, toggleCase) {
	const positions = [];
	for (let idx = chars.length - 1; idx !== -1; --idx) if (toggleCase(chars[idx]) !== chars[idx]) safePush(positions, idx);
	return positions;
}
/**
* Compute the flags required to move from untoggledChars to toggledChars
*
* @param untoggledChars - Original string split into characters
* @param toggledChars - Toggled version of the string
* @param togglePositions - Array referencing all case sensitive indexes in chars
*
* @internal
*/
function computeFlagsFromChars(untoggledChars, toggledChars, togglePositions) {
	let flags = SBigInt(0);
	for (let idx = 0, mask = SBigInt(1); idx !== togglePositions.length; ++idx, mask <<= SBigInt(1)) if (untoggledChars[togglePositions[idx]] !== toggledChars[togglePositions[idx]]) flags |= mask;
	return flags;
}
/**
* Apply flags onto chars
*
* @param chars - Original string split into characters (warning perform side-effects on it)
* @param flags - One flag/bit per entry in togglePositions - 1 means change case of the character
* @param togglePositions - Array referencing all case sensitive indexes in chars
* @param toggleCase - Toggle one char
*
* @internal
*/
function applyFlagsOnChars(chars, flags, togglePositions, toggleCase) {
	for (let idx = 0, mask = SBigInt(1); idx !== togglePositions.length; ++idx, mask <<= SBigInt(1)) if (flags & mask) chars[togglePositions[idx]] = toggleCase(chars[togglePositions[idx]]);
}
/** @internal */
var MixedCaseArbitrary = class extends Arbitrary {
	constructor(stringArb, toggleCase, untoggleAll) {
		super();
		this.stringArb = stringArb;
		this.toggleCase = toggleCase;
		this.untoggleAll = untoggleAll;
	}
	/**
	* Create a proper context
	* @param rawStringValue
	* @param flagsValue
	*/
	buildContextFor(rawStringValue, flagsValue) {
		return {
			rawString: rawStringValue.value,
			rawStringContext: rawStringValue.context,
			flags: flagsValue.value,
			flagsContext: flagsValue.context
		};
	}
	generate(mrng, biasFactor) {
		const rawStringValue = this.stringArb.generate(mrng, biasFactor);
		const chars = [...rawStringValue.value];
		const togglePositions = computeTogglePositions(chars, this.toggleCase);
		const flagsValue = bigInt(SBigInt(0), (SBigInt(1) << SBigInt(togglePositions.length)) - SBigInt(1)).generate(mrng, void 0);
		applyFlagsOnChars(chars, flagsValue.value, togglePositions, this.toggleCase);
		return new Value(safeJoin(chars, ""), this.buildContextFor(rawStringValue, flagsValue));
	}
	canShrinkWithoutContext(value) {
		if (typeof value !== "string") return false;
		return this.untoggleAll !== void 0 ? this.stringArb.canShrinkWithoutContext(this.untoggleAll(value)) : this.stringArb.canShrinkWithoutContext(value);
	}
	shrink(value, context) {
		let contextSafe;
		if (context !== void 0) contextSafe = context;
		else if (this.untoggleAll !== void 0) {
			const untoggledValue = this.untoggleAll(value);
			const valueChars = [...value];
			const untoggledValueChars = [...untoggledValue];
			contextSafe = {
				rawString: untoggledValue,
				rawStringContext: void 0,
				flags: computeFlagsFromChars(untoggledValueChars, valueChars, computeTogglePositions(untoggledValueChars, this.toggleCase)),
				flagsContext: void 0
			};
		} else contextSafe = {
			rawString: value,
			rawStringContext: void 0,
			flags: SBigInt(0),
			flagsContext: void 0
		};
		const rawString = contextSafe.rawString;
		const flags = contextSafe.flags;
		return this.stringArb.shrink(rawString, contextSafe.rawStringContext).map((nRawStringValue) => {
			const nChars = [...nRawStringValue.value];
			const nTogglePositions = computeTogglePositions(nChars, this.toggleCase);
			const nFlags = computeNextFlags(flags, nTogglePositions.length);
			applyFlagsOnChars(nChars, nFlags, nTogglePositions, this.toggleCase);
			return new Value(safeJoin(nChars, ""), this.buildContextFor(nRawStringValue, new Value(nFlags, void 0)));
		}).join(makeLazy(() => {
			const chars = [...rawString];
			const togglePositions = computeTogglePositions(chars, this.toggleCase);
			return bigInt(SBigInt(0), (SBigInt(1) << SBigInt(togglePositions.length)) - SBigInt(1)).shrink(flags, contextSafe.flagsContext).map((nFlagsValue) => {
				const nChars = safeSlice(chars);
				applyFlagsOnChars(nChars, nFlagsValue.value, togglePositions, this.toggleCase);
				return new Value(safeJoin(nChars, ""), this.buildContextFor(new Value(rawString, contextSafe.rawStringContext), nFlagsValue));
			});
		}));
	}
};
/** @internal */
function defaultToggleCase(rawChar) {
	const upper = safeToUpperCase(rawChar);
	if (upper !== rawChar) return upper;
	return safeToLowerCase(rawChar);
}
/**
* Randomly switch the case of characters generated by `stringArb` (upper/lower)
*
* WARNING:
* Require bigint support.
* Under-the-hood the arbitrary relies on bigint to compute the flags that should be toggled or not.
*
* @param stringArb - Arbitrary able to build string values
* @param constraints - Constraints to be applied when computing upper/lower case version
*
* @remarks Since 1.17.0
* @public
*/
function mixedCase(stringArb, constraints) {
	return new MixedCaseArbitrary(stringArb, constraints && constraints.toggleCase || defaultToggleCase, constraints && constraints.untoggleAll);
}
/** @internal */
function toTypedMapper$1(data) {
	return SFloat32Array.from(data);
}
/** @internal */
function fromTypedUnmapper$1(value) {
	if (!(value instanceof SFloat32Array)) throw new Error("Unexpected type");
	return [...value];
}
/**
* For Float32Array
* @remarks Since 2.9.0
* @public
*/
function float32Array(constraints = {}) {
	return array(float(constraints), constraints).map(toTypedMapper$1, fromTypedUnmapper$1);
}
/** @internal */
function toTypedMapper(data) {
	return SFloat64Array.from(data);
}
/** @internal */
function fromTypedUnmapper(value) {
	if (!(value instanceof SFloat64Array)) throw new Error("Unexpected type");
	return [...value];
}
/**
* For Float64Array
* @remarks Since 2.9.0
* @public
*/
function float64Array(constraints = {}) {
	return array(double(constraints), constraints).map(toTypedMapper, fromTypedUnmapper);
}
/** @internal */
function typedIntArrayArbitraryArbitraryBuilder(constraints, defaultMin, defaultMax, TypedArrayClass, arbitraryBuilder) {
	const generatorName = TypedArrayClass.name;
	const { min = defaultMin, max = defaultMax, ...arrayConstraints } = constraints;
	if (min > max) throw new Error(`Invalid range passed to ${generatorName}: min must be lower than or equal to max`);
	if (min < defaultMin) throw new Error(`Invalid min value passed to ${generatorName}: min must be greater than or equal to ${defaultMin}`);
	if (max > defaultMax) throw new Error(`Invalid max value passed to ${generatorName}: max must be lower than or equal to ${defaultMax}`);
	return array(arbitraryBuilder({
		min,
		max
	}), arrayConstraints).map((data) => TypedArrayClass.from(data), (value) => {
		if (!(value instanceof TypedArrayClass)) throw new Error("Invalid type");
		return [...value];
	});
}
/**
* For Int16Array
* @remarks Since 2.9.0
* @public
*/
function int16Array(constraints = {}) {
	return typedIntArrayArbitraryArbitraryBuilder(constraints, -32768, 32767, SInt16Array, integer);
}
/**
* For Int32Array
* @remarks Since 2.9.0
* @public
*/
function int32Array(constraints = {}) {
	return typedIntArrayArbitraryArbitraryBuilder(constraints, -2147483648, 2147483647, SInt32Array, integer);
}
/**
* For Int8Array
* @remarks Since 2.9.0
* @public
*/
function int8Array(constraints = {}) {
	return typedIntArrayArbitraryArbitraryBuilder(constraints, -128, 127, SInt8Array, integer);
}
/**
* For Uint16Array
* @remarks Since 2.9.0
* @public
*/
function uint16Array(constraints = {}) {
	return typedIntArrayArbitraryArbitraryBuilder(constraints, 0, 65535, SUint16Array, integer);
}
/**
* For Uint32Array
* @remarks Since 2.9.0
* @public
*/
function uint32Array(constraints = {}) {
	return typedIntArrayArbitraryArbitraryBuilder(constraints, 0, 4294967295, SUint32Array, integer);
}
/**
* For Uint8Array
* @remarks Since 2.9.0
* @public
*/
function uint8Array(constraints = {}) {
	return typedIntArrayArbitraryArbitraryBuilder(constraints, 0, 255, SUint8Array, integer);
}
/**
* For Uint8ClampedArray
* @remarks Since 2.9.0
* @public
*/
function uint8ClampedArray(constraints = {}) {
	return typedIntArrayArbitraryArbitraryBuilder(constraints, 0, 255, SUint8ClampedArray, integer);
}
/** @internal */
function isSafeContext(context) {
	return context !== void 0;
}
/** @internal */
function toGeneratorValue(value) {
	if (value.hasToBeCloned) return new Value(value.value_, { generatorContext: value.context }, () => value.value);
	return new Value(value.value_, { generatorContext: value.context });
}
/** @internal */
function toShrinkerValue(value) {
	if (value.hasToBeCloned) return new Value(value.value_, { shrinkerContext: value.context }, () => value.value);
	return new Value(value.value_, { shrinkerContext: value.context });
}
/** @internal */
var WithShrinkFromOtherArbitrary = class extends Arbitrary {
	constructor(generatorArbitrary, shrinkerArbitrary) {
		super();
		this.generatorArbitrary = generatorArbitrary;
		this.shrinkerArbitrary = shrinkerArbitrary;
	}
	generate(mrng, biasFactor) {
		return toGeneratorValue(this.generatorArbitrary.generate(mrng, biasFactor));
	}
	canShrinkWithoutContext(value) {
		return this.shrinkerArbitrary.canShrinkWithoutContext(value);
	}
	shrink(value, context) {
		if (!isSafeContext(context)) return this.shrinkerArbitrary.shrink(value, void 0).map(toShrinkerValue);
		if ("generatorContext" in context) return this.generatorArbitrary.shrink(value, context.generatorContext).map(toGeneratorValue);
		return this.shrinkerArbitrary.shrink(value, context.shrinkerContext).map(toShrinkerValue);
	}
};
/** @internal */
function restrictedIntegerArbitraryBuilder(min, maxGenerated, max) {
	const generatorArbitrary = integer({
		min,
		max: maxGenerated
	});
	if (maxGenerated === max) return generatorArbitrary;
	return new WithShrinkFromOtherArbitrary(generatorArbitrary, integer({
		min,
		max
	}));
}
const safeMathMin$1 = Math.min;
const safeMathMax = Math.max;
const safeArrayIsArray$1 = SArray.isArray;
const safeObjectEntries = Object.entries;
/** @internal */
function extractMaxIndex(indexesAndValues) {
	let maxIndex = -1;
	for (let index = 0; index !== indexesAndValues.length; ++index) maxIndex = safeMathMax(maxIndex, indexesAndValues[index][0]);
	return maxIndex;
}
/** @internal */
function arrayFromItems(length, indexesAndValues) {
	const array = SArray(length);
	for (let index = 0; index !== indexesAndValues.length; ++index) {
		const it = indexesAndValues[index];
		if (it[0] < length) array[it[0]] = it[1];
	}
	return array;
}
/**
* For sparse arrays of values coming from `arb`
* @param arb - Arbitrary used to generate the values inside the sparse array
* @param constraints - Constraints to apply when building instances
* @remarks Since 2.13.0
* @public
*/
function sparseArray(arb, constraints = {}) {
	const { size, minNumElements = 0, maxLength = MaxLengthUpperBound, maxNumElements = maxLength, noTrailingHole, depthIdentifier } = constraints;
	const maxGeneratedLength = maxGeneratedLengthFromSizeForArbitrary(size, maxGeneratedLengthFromSizeForArbitrary(size, minNumElements, maxNumElements, constraints.maxNumElements !== void 0), maxLength, constraints.maxLength !== void 0);
	if (minNumElements > maxLength) throw new Error(`The minimal number of non-hole elements cannot be higher than the maximal length of the array`);
	if (minNumElements > maxNumElements) throw new Error(`The minimal number of non-hole elements cannot be higher than the maximal number of non-holes`);
	const resultedMaxNumElements = safeMathMin$1(maxNumElements, maxLength);
	const resultedSizeMaxNumElements = constraints.maxNumElements !== void 0 || size !== void 0 ? size : "=";
	const sparseArrayNoTrailingHole = uniqueArray(tuple(restrictedIntegerArbitraryBuilder(0, safeMathMax(maxGeneratedLength - 1, 0), safeMathMax(maxLength - 1, 0)), arb), {
		size: resultedSizeMaxNumElements,
		minLength: minNumElements,
		maxLength: resultedMaxNumElements,
		selector: (item) => item[0],
		depthIdentifier
	}).map((items) => {
		return arrayFromItems(extractMaxIndex(items) + 1, items);
	}, (value) => {
		if (!safeArrayIsArray$1(value)) throw new Error("Not supported entry type");
		if (noTrailingHole && value.length !== 0 && !(value.length - 1 in value)) throw new Error("No trailing hole");
		return safeMap(safeObjectEntries(value), (entry) => [Number(entry[0]), entry[1]]);
	});
	if (noTrailingHole || maxLength === minNumElements) return sparseArrayNoTrailingHole;
	return tuple(sparseArrayNoTrailingHole, restrictedIntegerArbitraryBuilder(minNumElements, maxGeneratedLength, maxLength)).map((data) => {
		const sparse = data[0];
		const targetLength = data[1];
		if (sparse.length >= targetLength) return sparse;
		const longerSparse = safeSlice(sparse);
		longerSparse.length = targetLength;
		return longerSparse;
	}, (value) => {
		if (!safeArrayIsArray$1(value)) throw new Error("Not supported entry type");
		return [value, value.length];
	});
}
/** @internal */
function arrayToSetMapper(data) {
	return new Set(data);
}
/** @internal */
function arrayToSetUnmapper(value) {
	if (typeof value !== "object" || value === null) throw new Error("Incompatible instance received: should be a non-null object");
	if (!("constructor" in value) || value.constructor !== Set) throw new Error("Incompatible instance received: should be of exact type Set");
	return Array.from(value);
}
/**
* For sets of values coming from `arb`
*
* All the values in the set are unique. Comparison of values relies on `SameValueZero`
* which is the same comparison algorithm used by `Set`.
*
* @param arb - Arbitrary used to generate the values inside the set
* @param constraints - Constraints to apply when building instances
*
* @remarks Since 4.4.0
* @public
*/
function set(arb, constraints = {}) {
	return uniqueArray(arb, {
		minLength: constraints.minLength,
		maxLength: constraints.maxLength,
		size: constraints.size,
		depthIdentifier: constraints.depthIdentifier,
		comparator: "SameValueZero"
	}).map(arrayToSetMapper, arrayToSetUnmapper);
}
/** @internal */
function dictOf(ka, va, maxKeys, size, depthIdentifier, withNullPrototype) {
	return dictionary(ka, va, {
		maxKeys,
		noNullPrototype: !withNullPrototype,
		size,
		depthIdentifier
	});
}
/** @internal */
function typedArray(constraints) {
	return oneof(int8Array(constraints), uint8Array(constraints), uint8ClampedArray(constraints), int16Array(constraints), uint16Array(constraints), int32Array(constraints), uint32Array(constraints), float32Array(constraints), float64Array(constraints));
}
/** @internal */
function anyArbitraryBuilder(constraints) {
	const arbitrariesForBase = constraints.values;
	const depthSize = constraints.depthSize;
	const depthIdentifier = createDepthIdentifier();
	const maxDepth = constraints.maxDepth;
	const maxKeys = constraints.maxKeys;
	const size = constraints.size;
	const baseArb = oneof(...arbitrariesForBase, ...constraints.withBigInt ? [bigInt()] : [], ...constraints.withDate ? [date()] : []);
	return letrec((tie) => ({
		anything: oneof({
			maxDepth,
			depthSize,
			depthIdentifier
		}, baseArb, tie("array"), tie("object"), ...constraints.withMap ? [tie("map")] : [], ...constraints.withSet ? [tie("set")] : [], ...constraints.withObjectString ? [tie("anything").map((o) => stringify(o))] : [], ...constraints.withTypedArray ? [typedArray({
			maxLength: maxKeys,
			size
		})] : [], ...constraints.withSparseArray ? [sparseArray(tie("anything"), {
			maxNumElements: maxKeys,
			size,
			depthIdentifier
		})] : []),
		keys: constraints.withObjectString ? oneof({
			arbitrary: constraints.key,
			weight: 10
		}, {
			arbitrary: tie("anything").map((o) => stringify(o)),
			weight: 1
		}) : constraints.key,
		array: array(tie("anything"), {
			maxLength: maxKeys,
			size,
			depthIdentifier
		}),
		set: set(tie("anything"), {
			maxLength: maxKeys,
			size,
			depthIdentifier
		}),
		map: oneof(map(tie("keys"), tie("anything"), {
			maxKeys,
			size,
			depthIdentifier
		}), map(tie("anything"), tie("anything"), {
			maxKeys,
			size,
			depthIdentifier
		})),
		object: dictOf(tie("keys"), tie("anything"), maxKeys, size, depthIdentifier, constraints.withNullPrototype)
	})).anything;
}
/** @internal */
function unboxedToBoxedMapper(value) {
	switch (typeof value) {
		case "boolean": return new SBoolean(value);
		case "number": return new SNumber(value);
		case "string": return new SString(value);
		default: return value;
	}
}
/** @internal */
function unboxedToBoxedUnmapper(value) {
	if (typeof value !== "object" || value === null || !("constructor" in value)) return value;
	return value.constructor === SBoolean || value.constructor === SNumber || value.constructor === SString ? value.valueOf() : value;
}
/** @internal */
function boxedArbitraryBuilder(arb) {
	return arb.map(unboxedToBoxedMapper, unboxedToBoxedUnmapper);
}
/** @internal */
function defaultValues(constraints, stringArbitrary) {
	return [
		boolean(),
		maxSafeInteger(),
		double(),
		stringArbitrary(constraints),
		oneof(stringArbitrary(constraints), constant(null), constant(void 0))
	];
}
/** @internal */
function boxArbitraries(arbs) {
	return arbs.map((arb) => boxedArbitraryBuilder(arb));
}
/** @internal */
function boxArbitrariesIfNeeded(arbs, boxEnabled) {
	return boxEnabled ? boxArbitraries(arbs).concat(arbs) : arbs;
}
/**
* Convert constraints of type ObjectConstraints into fully qualified constraints
* @internal
*/
function toQualifiedObjectConstraints(settings = {}) {
	const valueConstraints = {
		size: settings.size,
		unit: "stringUnit" in settings ? settings.stringUnit : settings.withUnicodeString ? "binary" : void 0
	};
	return {
		key: settings.key !== void 0 ? settings.key : string(valueConstraints),
		values: boxArbitrariesIfNeeded(settings.values !== void 0 ? settings.values : defaultValues(valueConstraints, string), settings.withBoxedValues === true),
		depthSize: settings.depthSize,
		maxDepth: settings.maxDepth,
		maxKeys: settings.maxKeys,
		size: settings.size,
		withSet: settings.withSet === true,
		withMap: settings.withMap === true,
		withObjectString: settings.withObjectString === true,
		withNullPrototype: settings.withNullPrototype === true,
		withBigInt: settings.withBigInt === true,
		withDate: settings.withDate === true,
		withTypedArray: settings.withTypedArray === true,
		withSparseArray: settings.withSparseArray === true
	};
}
/** @internal */
function objectInternal(constraints) {
	return dictionary(constraints.key, anyArbitraryBuilder(constraints), {
		maxKeys: constraints.maxKeys,
		noNullPrototype: !constraints.withNullPrototype,
		size: constraints.size
	});
}
function object(constraints) {
	return objectInternal(toQualifiedObjectConstraints(constraints));
}
/**
* Derive `ObjectConstraints` from a `JsonSharedConstraints`
* @internal
*/
function jsonConstraintsBuilder(stringArbitrary, constraints) {
	const { depthSize, maxDepth } = constraints;
	return {
		key: stringArbitrary,
		values: [
			boolean(),
			double({
				noDefaultInfinity: true,
				noNaN: true
			}),
			stringArbitrary,
			constant(null)
		],
		depthSize,
		maxDepth
	};
}
function anything(constraints) {
	return anyArbitraryBuilder(toQualifiedObjectConstraints(constraints));
}
/**
* For any JSON compliant values
*
* Keys and string values rely on {@link string}
*
* As `JSON.parse` preserves `-0`, `jsonValue` can also have `-0` as a value.
* `jsonValue` must be seen as: any value that could have been built by doing a `JSON.parse` on a given string.
*
* @param constraints - Constraints to be applied onto the generated instance
*
* @remarks Since 2.20.0
* @public
*/
function jsonValue(constraints = {}) {
	const noUnicodeString = constraints.noUnicodeString === void 0 || constraints.noUnicodeString === true;
	return anything(jsonConstraintsBuilder("stringUnit" in constraints ? string({ unit: constraints.stringUnit }) : noUnicodeString ? string() : string({ unit: "binary" }), constraints));
}
/** @internal */
const safeJsonStringify = JSON.stringify;
/** @internal */
const safeJsonParse = JSON.parse;
/** @internal */
function jsonStringUnmapper(value) {
	if (typeof value !== "string") throw new SError("Cannot unmap the passed value");
	return safeJsonParse(value);
}
/**
* For any JSON strings
*
* Keys and string values rely on {@link string}
*
* @param constraints - Constraints to be applied onto the generated instance (since 2.5.0)
*
* @remarks Since 0.0.7
* @public
*/
function json(constraints = {}) {
	return jsonValue(constraints).map(safeJsonStringify, jsonStringUnmapper);
}
const safeObjectDefineProperties = Object.defineProperties;
/** @internal */
function prettyPrint(numSeen, seenValuesStrings) {
	return `Stream(${seenValuesStrings !== void 0 ? `${safeJoin(seenValuesStrings, ",")}…` : `${numSeen} emitted`})`;
}
/** @internal */
var StreamArbitrary = class extends Arbitrary {
	constructor(arb, history) {
		super();
		this.arb = arb;
		this.history = history;
	}
	generate(mrng, biasFactor) {
		const appliedBiasFactor = biasFactor !== void 0 && mrng.nextInt(1, biasFactor) === 1 ? biasFactor : void 0;
		const enrichedProducer = () => {
			const seenValues = this.history ? [] : null;
			let numSeenValues = 0;
			const g = function* (arb, clonedMrng) {
				while (true) {
					const value = arb.generate(clonedMrng, appliedBiasFactor).value;
					numSeenValues++;
					if (seenValues !== null) safePush(seenValues, value);
					yield value;
				}
			};
			const s = new Stream(g(this.arb, mrng.clone()));
			return safeObjectDefineProperties(s, {
				toString: { value: () => prettyPrint(numSeenValues, seenValues !== null ? seenValues.map(stringify) : void 0) },
				[toStringMethod]: { value: () => prettyPrint(numSeenValues, seenValues !== null ? seenValues.map(stringify) : void 0) },
				[asyncToStringMethod]: { value: async () => prettyPrint(numSeenValues, seenValues !== null ? await Promise.all(seenValues.map(asyncStringify)) : void 0) },
				[cloneMethod]: {
					value: enrichedProducer,
					enumerable: true
				}
			});
		};
		return new Value(enrichedProducer(), void 0);
	}
	canShrinkWithoutContext(_value) {
		return false;
	}
	shrink(_value, _context) {
		return Stream.nil();
	}
};
/**
* Produce an infinite stream of values
*
* WARNING: By default, infiniteStream remembers all values it has ever
* generated. This causes unbounded memory growth during large tests.
* Set noHistory to disable.
*
* WARNING: Requires Object.assign
*
* @param arb - Arbitrary used to generate the values
* @param constraints - Constraints to apply when building instances (since 4.3.0)
*
* @remarks Since 1.8.0
* @public
*/
function infiniteStream(arb, constraints) {
	return new StreamArbitrary(arb, constraints !== void 0 && typeof constraints === "object" && "noHistory" in constraints ? !constraints.noHistory : true);
}
/** @internal - tab is supposed to be composed of valid code-points, not halved surrogate pairs */
function codePointsToStringMapper(tab) {
	return safeJoin(tab, "");
}
/** @internal */
function codePointsToStringUnmapper(value) {
	if (typeof value !== "string") throw new Error("Cannot unmap the passed value");
	return [...value];
}
/** @internal - s is supposed to be composed of valid base64 values, not any '=' */
function stringToBase64Mapper(s) {
	switch (s.length % 4) {
		case 0: return s;
		case 3: return `${s}=`;
		case 2: return `${s}==`;
		default: return safeSubstring(s, 1);
	}
}
/** @internal */
function stringToBase64Unmapper(value) {
	if (typeof value !== "string" || value.length % 4 !== 0) throw new Error("Invalid string received");
	const lastTrailingIndex = value.indexOf("=");
	if (lastTrailingIndex === -1) return value;
	if (value.length - lastTrailingIndex > 2) throw new Error("Cannot unmap the passed value");
	return safeSubstring(value, 0, lastTrailingIndex);
}
const safeStringFromCharCode = String.fromCharCode;
/** @internal */
function base64Mapper(v) {
	if (v < 26) return safeStringFromCharCode(v + 65);
	if (v < 52) return safeStringFromCharCode(v + 97 - 26);
	if (v < 62) return safeStringFromCharCode(v + 48 - 52);
	return v === 62 ? "+" : "/";
}
/** @internal */
function base64Unmapper(s) {
	if (typeof s !== "string" || s.length !== 1) throw new SError("Invalid entry");
	const v = safeCharCodeAt(s, 0);
	if (v >= 65 && v <= 90) return v - 65;
	if (v >= 97 && v <= 122) return v - 97 + 26;
	if (v >= 48 && v <= 57) return v - 48 + 52;
	return v === 43 ? 62 : v === 47 ? 63 : -1;
}
/** @internal */
function base64() {
	return integer({
		min: 0,
		max: 63
	}).map(base64Mapper, base64Unmapper);
}
/**
* For base64 strings
*
* A base64 string will always have a length multiple of 4 (padded with =)
*
* @param constraints - Constraints to apply when building instances (since 2.4.0)
*
* @remarks Since 0.0.1
* @public
*/
function base64String(constraints = {}) {
	const { minLength: unscaledMinLength = 0, maxLength: unscaledMaxLength = MaxLengthUpperBound, size } = constraints;
	const minLength = unscaledMinLength + 3 - (unscaledMinLength + 3) % 4;
	const maxLength = unscaledMaxLength - unscaledMaxLength % 4;
	const requestedSize = constraints.maxLength === void 0 && size === void 0 ? "=" : size;
	if (minLength > maxLength) throw new SError("Minimal length should be inferior or equal to maximal length");
	if (minLength % 4 !== 0) throw new SError("Minimal length of base64 strings must be a multiple of 4");
	if (maxLength % 4 !== 0) throw new SError("Maximal length of base64 strings must be a multiple of 4");
	const charArbitrary = base64();
	return array(charArbitrary, {
		minLength,
		maxLength,
		size: requestedSize,
		experimentalCustomSlices: createSlicesForStringLegacy(charArbitrary, codePointsToStringUnmapper)
	}).map(codePointsToStringMapper, codePointsToStringUnmapper).map(stringToBase64Mapper, stringToBase64Unmapper);
}
const safeObjectIs = Object.is;
function isSubarrayOf(source, small) {
	const countMap = new SMap$2();
	let countMinusZero = 0;
	for (const sourceEntry of source) if (safeObjectIs(sourceEntry, -0)) ++countMinusZero;
	else safeMapSet(countMap, sourceEntry, (safeMapGet(countMap, sourceEntry) || 0) + 1);
	for (let index = 0; index !== small.length; ++index) {
		if (!(index in small)) return false;
		const smallEntry = small[index];
		if (safeObjectIs(smallEntry, -0)) {
			if (countMinusZero === 0) return false;
			--countMinusZero;
		} else {
			const oldCount = safeMapGet(countMap, smallEntry) || 0;
			if (oldCount === 0) return false;
			safeMapSet(countMap, smallEntry, oldCount - 1);
		}
	}
	return true;
}
const safeMathFloor$1 = Math.floor;
const safeMathLog = Math.log;
const safeArrayIsArray = Array.isArray;
/** @internal */
var SubarrayArbitrary = class extends Arbitrary {
	constructor(originalArray, isOrdered, minLength, maxLength) {
		super();
		this.originalArray = originalArray;
		this.isOrdered = isOrdered;
		this.minLength = minLength;
		this.maxLength = maxLength;
		if (minLength < 0 || minLength > originalArray.length) throw new Error("fc.*{s|S}ubarrayOf expects the minimal length to be between 0 and the size of the original array");
		if (maxLength < 0 || maxLength > originalArray.length) throw new Error("fc.*{s|S}ubarrayOf expects the maximal length to be between 0 and the size of the original array");
		if (minLength > maxLength) throw new Error("fc.*{s|S}ubarrayOf expects the minimal length to be inferior or equal to the maximal length");
		this.lengthArb = new IntegerArbitrary(minLength, maxLength);
		this.biasedLengthArb = minLength !== maxLength ? new IntegerArbitrary(minLength, minLength + safeMathFloor$1(safeMathLog(maxLength - minLength) / safeMathLog(2))) : this.lengthArb;
	}
	generate(mrng, biasFactor) {
		const size = (biasFactor !== void 0 && mrng.nextInt(1, biasFactor) === 1 ? this.biasedLengthArb : this.lengthArb).generate(mrng, void 0);
		const sizeValue = size.value;
		const remainingElements = safeMap(this.originalArray, (_v, idx) => idx);
		const ids = [];
		for (let index = 0; index !== sizeValue; ++index) {
			const selectedIdIndex = mrng.nextInt(0, remainingElements.length - 1);
			safePush(ids, remainingElements[selectedIdIndex]);
			safeSplice(remainingElements, selectedIdIndex, 1);
		}
		if (this.isOrdered) safeSort(ids, (a, b) => a - b);
		return new Value(safeMap(ids, (i) => this.originalArray[i]), size.context);
	}
	canShrinkWithoutContext(value) {
		if (!safeArrayIsArray(value)) return false;
		if (!this.lengthArb.canShrinkWithoutContext(value.length)) return false;
		return isSubarrayOf(this.originalArray, value);
	}
	shrink(value, context) {
		if (value.length === 0) return Stream.nil();
		return this.lengthArb.shrink(value.length, context).map((newSize) => {
			return new Value(safeSlice(value, value.length - newSize.value), newSize.context);
		}).join(value.length > this.minLength ? makeLazy(() => this.shrink(safeSlice(value, 1), void 0).filter((newValue) => this.minLength <= newValue.value.length + 1).map((newValue) => new Value([value[0], ...newValue.value], void 0))) : Stream.nil());
	}
};
/**
* For subarrays of `originalArray` (keeps ordering)
*
* @param originalArray - Original array
* @param constraints - Constraints to apply when building instances (since 2.4.0)
*
* @remarks Since 1.5.0
* @public
*/
function subarray(originalArray, constraints = {}) {
	const { minLength = 0, maxLength = originalArray.length } = constraints;
	return new SubarrayArbitrary(originalArray, true, minLength, maxLength);
}
/**
* For subarrays of `originalArray`
*
* @param originalArray - Original array
* @param constraints - Constraints to apply when building instances (since 2.4.0)
*
* @remarks Since 1.5.0
* @public
*/
function shuffledSubarray(originalArray, constraints = {}) {
	const { minLength = 0, maxLength = originalArray.length } = constraints;
	return new SubarrayArbitrary(originalArray, false, minLength, maxLength);
}
/** @internal */
const encodeSymbolLookupTable = {
	10: "A",
	11: "B",
	12: "C",
	13: "D",
	14: "E",
	15: "F",
	16: "G",
	17: "H",
	18: "J",
	19: "K",
	20: "M",
	21: "N",
	22: "P",
	23: "Q",
	24: "R",
	25: "S",
	26: "T",
	27: "V",
	28: "W",
	29: "X",
	30: "Y",
	31: "Z"
};
/** @internal */
const decodeSymbolLookupTable = {
	"0": 0,
	"1": 1,
	"2": 2,
	"3": 3,
	"4": 4,
	"5": 5,
	"6": 6,
	"7": 7,
	"8": 8,
	"9": 9,
	A: 10,
	B: 11,
	C: 12,
	D: 13,
	E: 14,
	F: 15,
	G: 16,
	H: 17,
	J: 18,
	K: 19,
	M: 20,
	N: 21,
	P: 22,
	Q: 23,
	R: 24,
	S: 25,
	T: 26,
	V: 27,
	W: 28,
	X: 29,
	Y: 30,
	Z: 31
};
/** @internal */
function encodeSymbol(symbol) {
	return symbol < 10 ? SString(symbol) : encodeSymbolLookupTable[symbol];
}
/** @internal */
function pad(value, paddingLength) {
	let extraPadding = "";
	while (value.length + extraPadding.length < paddingLength) extraPadding += "0";
	return extraPadding + value;
}
/** @internal */
function smallUintToBase32StringMapper(num) {
	let base32Str = "";
	for (let remaining = num; remaining !== 0;) {
		const next = remaining >> 5;
		base32Str = encodeSymbol(remaining - (next << 5)) + base32Str;
		remaining = next;
	}
	return base32Str;
}
/** @internal */
function uintToBase32StringMapper(num, paddingLength) {
	const head = ~~(num / 1073741824);
	const tail = num & 1073741823;
	return pad(smallUintToBase32StringMapper(head), paddingLength - 6) + pad(smallUintToBase32StringMapper(tail), 6);
}
/** @internal */
function paddedUintToBase32StringMapper(paddingLength) {
	return function padded(num) {
		return uintToBase32StringMapper(num, paddingLength);
	};
}
/** @internal */
function uintToBase32StringUnmapper(value) {
	if (typeof value !== "string") throw new SError("Unsupported type");
	let accumulated = 0;
	let power = 1;
	for (let index = value.length - 1; index >= 0; --index) {
		const char = value[index];
		const numericForChar = decodeSymbolLookupTable[char];
		if (numericForChar === void 0) throw new SError("Unsupported type");
		accumulated += numericForChar * power;
		power *= 32;
	}
	return accumulated;
}
const padded10Mapper = paddedUintToBase32StringMapper(10);
const padded8Mapper = paddedUintToBase32StringMapper(8);
function ulidMapper(parts) {
	return padded10Mapper(parts[0]) + padded8Mapper(parts[1]) + padded8Mapper(parts[2]);
}
function ulidUnmapper(value) {
	if (typeof value !== "string" || value.length !== 26) throw new Error("Unsupported type");
	return [
		uintToBase32StringUnmapper(value.slice(0, 10)),
		uintToBase32StringUnmapper(value.slice(10, 18)),
		uintToBase32StringUnmapper(value.slice(18))
	];
}
/**
* For ulid
*
* According to {@link https://github.com/ulid/spec | ulid spec}
*
* No mixed case, only upper case digits (0-9A-Z except for: I,L,O,U)
*
* @remarks Since 3.11.0
* @public
*/
function ulid() {
	return tuple(integer({
		min: 0,
		max: 0xffffffffffff
	}), integer({
		min: 0,
		max: 0xffffffffff
	}), integer({
		min: 0,
		max: 0xffffffffff
	})).map(ulidMapper, ulidUnmapper);
}
/** @internal */
function numberToPaddedEightMapper(n) {
	return safePadStart(safeNumberToString(n, 16), 8, "0");
}
/** @internal */
function numberToPaddedEightUnmapper(value) {
	if (typeof value !== "string") throw new Error("Unsupported type");
	if (value.length !== 8) throw new Error("Unsupported value: invalid length");
	const n = parseInt(value, 16);
	if (value !== numberToPaddedEightMapper(n)) throw new Error("Unsupported value: invalid content");
	return n;
}
/** @internal */
function buildPaddedNumberArbitrary(min, max) {
	return integer({
		min,
		max
	}).map(numberToPaddedEightMapper, numberToPaddedEightUnmapper);
}
/** @internal */
function paddedEightsToUuidMapper(t) {
	return `${t[0]}-${safeSubstring(t[1], 4)}-${safeSubstring(t[1], 0, 4)}-${safeSubstring(t[2], 0, 4)}-${safeSubstring(t[2], 4)}${t[3]}`;
}
/** @internal */
const UuidRegex = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/;
/** @internal */
function paddedEightsToUuidUnmapper(value) {
	if (typeof value !== "string") throw new Error("Unsupported type");
	const m = UuidRegex.exec(value);
	if (m === null) throw new Error("Unsupported type");
	return [
		m[1],
		m[3] + m[2],
		m[4] + safeSubstring(m[5], 0, 4),
		safeSubstring(m[5], 4)
	];
}
/** @internal */
const quickNumberToHexaString = "0123456789abcdef";
/** @internal */
function buildVersionsAppliersForUuid(versions) {
	const mapping = {};
	const reversedMapping = {};
	for (let index = 0; index !== versions.length; ++index) {
		const from = quickNumberToHexaString[index];
		const to = quickNumberToHexaString[versions[index]];
		mapping[from] = to;
		reversedMapping[to] = from;
	}
	function versionsApplierMapper(value) {
		return mapping[value[0]] + safeSubstring(value, 1);
	}
	function versionsApplierUnmapper(value) {
		if (typeof value !== "string") throw new SError("Cannot produce non-string values");
		const rev = reversedMapping[value[0]];
		if (rev === void 0) throw new SError("Cannot produce strings not starting by the version in hexa code");
		return rev + safeSubstring(value, 1);
	}
	return {
		versionsApplierMapper,
		versionsApplierUnmapper
	};
}
/** @internal */
function assertValidVersions(versions) {
	const found = {};
	for (const version of versions) {
		if (found[version]) throw new SError(`Version ${version} has been requested at least twice for uuid`);
		found[version] = true;
		if (version < 1 || version > 15) throw new SError(`Version must be a value in [1-15] for uuid, but received ${version}`);
		if (~~version !== version) throw new SError(`Version must be an integer value for uuid, but received ${version}`);
	}
	if (versions.length === 0) throw new SError(`Must provide at least one version for uuid`);
}
/**
* For UUID from v1 to v5
*
* According to {@link https://tools.ietf.org/html/rfc4122 | RFC 4122}
*
* No mixed case, only lower case digits (0-9a-f)
*
* @remarks Since 1.17.0
* @public
*/
function uuid(constraints = {}) {
	const padded = buildPaddedNumberArbitrary(0, 4294967295);
	const version = constraints.version !== void 0 ? typeof constraints.version === "number" ? [constraints.version] : constraints.version : [
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8
	];
	assertValidVersions(version);
	const { versionsApplierMapper, versionsApplierUnmapper } = buildVersionsAppliersForUuid(version);
	return tuple(padded, buildPaddedNumberArbitrary(0, 268435456 * version.length - 1).map(versionsApplierMapper, versionsApplierUnmapper), buildPaddedNumberArbitrary(2147483648, 3221225471), padded).map(paddedEightsToUuidMapper, paddedEightsToUuidUnmapper);
}
/** @internal */
function hostUserInfo(size) {
	return string({
		unit: getOrCreateAlphaNumericPercentArbitrary("-._~!$&'()*+,;=:"),
		size
	});
}
/** @internal */
function userHostPortMapper([u, h, p]) {
	return (u === null ? "" : `${u}@`) + h + (p === null ? "" : `:${p}`);
}
/** @internal */
function userHostPortUnmapper(value) {
	if (typeof value !== "string") throw new Error("Unsupported");
	const atPosition = value.indexOf("@");
	const user = atPosition !== -1 ? value.substring(0, atPosition) : null;
	const m = /:(\d+)$/.exec(value);
	const port = m !== null ? Number(m[1]) : null;
	return [
		user,
		m !== null ? value.substring(atPosition + 1, value.length - m[1].length - 1) : value.substring(atPosition + 1),
		port
	];
}
/** @internal */
function bracketedMapper(s) {
	return `[${s}]`;
}
/** @internal */
function bracketedUnmapper(value) {
	if (typeof value !== "string" || value[0] !== "[" || value[value.length - 1] !== "]") throw new Error("Unsupported");
	return value.substring(1, value.length - 1);
}
/**
* For web authority
*
* According to {@link https://www.ietf.org/rfc/rfc3986.txt | RFC 3986} - `authority = [ userinfo "@" ] host [ ":" port ]`
*
* @param constraints - Constraints to apply when building instances
*
* @remarks Since 1.14.0
* @public
*/
function webAuthority(constraints) {
	const c = constraints || {};
	const size = c.size;
	const hostnameArbs = [
		domain({ size }),
		...c.withIPv4 === true ? [ipV4()] : [],
		...c.withIPv6 === true ? [ipV6().map(bracketedMapper, bracketedUnmapper)] : [],
		...c.withIPv4Extended === true ? [ipV4Extended()] : []
	];
	return tuple(c.withUserInfo === true ? option(hostUserInfo(size)) : constant(null), oneof(...hostnameArbs), c.withPort === true ? option(nat(65535)) : constant(null)).map(userHostPortMapper, userHostPortUnmapper);
}
/** @internal */
function buildUriQueryOrFragmentArbitrary(size) {
	return string({
		unit: getOrCreateAlphaNumericPercentArbitrary("-._~!$&'()*+,;=:@/?"),
		size
	});
}
/**
* For fragments of an URI (web included)
*
* According to {@link https://www.ietf.org/rfc/rfc3986.txt | RFC 3986}
*
* eg.: In the url `https://domain/plop?page=1#hello=1&world=2`, `?hello=1&world=2` are query parameters
*
* @param constraints - Constraints to apply when building instances (since 2.22.0)
*
* @remarks Since 1.14.0
* @public
*/
function webFragments(constraints = {}) {
	return buildUriQueryOrFragmentArbitrary(constraints.size);
}
/**
* For internal segment of an URI (web included)
*
* According to {@link https://www.ietf.org/rfc/rfc3986.txt | RFC 3986}
*
* eg.: In the url `https://github.com/dubzzz/fast-check/`, `dubzzz` and `fast-check` are segments
*
* @param constraints - Constraints to apply when building instances (since 2.22.0)
*
* @remarks Since 1.14.0
* @public
*/
function webSegment(constraints = {}) {
	return string({
		unit: getOrCreateAlphaNumericPercentArbitrary("-._~!$&'()*+,;=:@"),
		size: constraints.size
	});
}
/** @internal */
function segmentsToPathMapper(segments) {
	let path = "";
	for (let index = 0; index !== segments.length; ++index) path += "/" + segments[index];
	return path;
}
/** @internal */
function segmentsToPathUnmapper(value) {
	if (typeof value !== "string") throw new Error("Incompatible value received: type");
	if (value.length !== 0 && value[0] !== "/") throw new Error("Incompatible value received: start");
	return safeSplice(safeSplit(value, "/"), 1);
}
/** @internal */
function sqrtSize(size) {
	switch (size) {
		case "xsmall": return ["xsmall", "xsmall"];
		case "small": return ["small", "xsmall"];
		case "medium": return ["small", "small"];
		case "large": return ["medium", "small"];
		case "xlarge": return ["medium", "medium"];
	}
}
/** @internal */
function buildUriPathArbitraryInternal(segmentSize, numSegmentSize) {
	return array(webSegment({ size: segmentSize }), { size: numSegmentSize }).map(segmentsToPathMapper, segmentsToPathUnmapper);
}
/** @internal */
function buildUriPathArbitrary(resolvedSize) {
	const [segmentSize, numSegmentSize] = sqrtSize(resolvedSize);
	if (segmentSize === numSegmentSize) return buildUriPathArbitraryInternal(segmentSize, numSegmentSize);
	return oneof(buildUriPathArbitraryInternal(segmentSize, numSegmentSize), buildUriPathArbitraryInternal(numSegmentSize, segmentSize));
}
/**
* For web path
*
* According to {@link https://www.ietf.org/rfc/rfc3986.txt | RFC 3986} and
* {@link https://url.spec.whatwg.org/ | WHATWG URL Standard}
*
* @param constraints - Constraints to apply when building instances
*
* @remarks Since 3.3.0
* @public
*/
function webPath(constraints) {
	return buildUriPathArbitrary(resolveSize((constraints || {}).size));
}
/**
* For query parameters of an URI (web included)
*
* According to {@link https://www.ietf.org/rfc/rfc3986.txt | RFC 3986}
*
* eg.: In the url `https://domain/plop/?hello=1&world=2`, `?hello=1&world=2` are query parameters
*
* @param constraints - Constraints to apply when building instances (since 2.22.0)
*
* @remarks Since 1.14.0
* @public
*/
function webQueryParameters(constraints = {}) {
	return buildUriQueryOrFragmentArbitrary(constraints.size);
}
/** @internal */
function partsToUrlMapper(data) {
	const [scheme, authority, path] = data;
	return `${scheme}://${authority}${path}${data[3] === null ? "" : `?${data[3]}`}${data[4] === null ? "" : `#${data[4]}`}`;
}
/** @internal More details on RFC 3986, https://www.ietf.org/rfc/rfc3986.txt */
const UrlSplitRegex = /^([[A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]*)?(#[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]*)?$/;
/** @internal */
function partsToUrlUnmapper(value) {
	if (typeof value !== "string") throw new Error("Incompatible value received: type");
	const m = UrlSplitRegex.exec(value);
	if (m === null) throw new Error("Incompatible value received");
	const scheme = m[1];
	const authority = m[2];
	const path = m[3];
	const query = m[4];
	const fragments = m[5];
	return [
		scheme,
		authority,
		path,
		query !== void 0 ? query.substring(1) : null,
		fragments !== void 0 ? fragments.substring(1) : null
	];
}
/**
* For web url
*
* According to {@link https://www.ietf.org/rfc/rfc3986.txt | RFC 3986} and
* {@link https://url.spec.whatwg.org/ | WHATWG URL Standard}
*
* @param constraints - Constraints to apply when building instances
*
* @remarks Since 1.14.0
* @public
*/
function webUrl(constraints) {
	const c = constraints || {};
	const resolvedSize = resolveSize(c.size);
	const resolvedAuthoritySettingsSize = c.authoritySettings !== void 0 && c.authoritySettings.size !== void 0 ? relativeSizeToSize(c.authoritySettings.size, resolvedSize) : resolvedSize;
	const resolvedAuthoritySettings = {
		...c.authoritySettings,
		size: resolvedAuthoritySettingsSize
	};
	return tuple(constantFrom(...c.validSchemes || ["http", "https"]), webAuthority(resolvedAuthoritySettings), webPath({ size: resolvedSize }), c.withQueryParameters === true ? option(webQueryParameters({ size: resolvedSize })) : constant(null), c.withFragments === true ? option(webFragments({ size: resolvedSize })) : constant(null)).map(partsToUrlMapper, partsToUrlUnmapper);
}
/**
* Iterable datastructure accepted as input for asyncModelRun and modelRun
*/
var CommandsIterable = class CommandsIterable {
	constructor(commands, metadataForReplay) {
		this.commands = commands;
		this.metadataForReplay = metadataForReplay;
		this[cloneMethod] = function() {
			return new CommandsIterable(this.commands.map((c) => c.clone()), this.metadataForReplay);
		};
	}
	[Symbol.iterator]() {
		return this.commands[Symbol.iterator]();
	}
	toString() {
		const serializedCommands = this.commands.filter((c) => c.hasRan).map((c) => c.toString()).join(",");
		const metadata = this.metadataForReplay();
		return metadata.length !== 0 ? `${serializedCommands} /*${metadata}*/` : serializedCommands;
	}
};
/**
* Wrapper around commands used internally by fast-check to wrap existing commands
* in order to add them a flag to know whether or not they already have been executed
*/
var CommandWrapper = class CommandWrapper {
	constructor(cmd) {
		this.cmd = cmd;
		this.hasRan = false;
		if (hasToStringMethod(cmd)) {
			const method = cmd[toStringMethod];
			this[toStringMethod] = function toStringMethod() {
				return method.call(cmd);
			};
		}
		if (hasAsyncToStringMethod(cmd)) {
			const method = cmd[asyncToStringMethod];
			this[asyncToStringMethod] = function asyncToStringMethod() {
				return method.call(cmd);
			};
		}
	}
	check(m) {
		return this.cmd.check(m);
	}
	run(m, r) {
		this.hasRan = true;
		return this.cmd.run(m, r);
	}
	clone() {
		if (hasCloneMethod(this.cmd)) return new CommandWrapper(this.cmd[cloneMethod]());
		return new CommandWrapper(this.cmd);
	}
	toString() {
		return this.cmd.toString();
	}
};
/** @internal */
var ReplayPath = class {
	/** Parse a serialized replayPath */
	static parse(replayPathStr) {
		const [serializedCount, serializedChanges] = replayPathStr.split(":");
		const counts = this.parseCounts(serializedCount);
		const changes = this.parseChanges(serializedChanges);
		return this.parseOccurences(counts, changes);
	}
	/** Stringify a replayPath */
	static stringify(replayPath) {
		const occurences = this.countOccurences(replayPath);
		return `${this.stringifyCounts(occurences)}:${this.stringifyChanges(occurences)}`;
	}
	/** Number to Base64 value */
	static intToB64(n) {
		if (n < 26) return String.fromCharCode(n + 65);
		if (n < 52) return String.fromCharCode(n + 97 - 26);
		if (n < 62) return String.fromCharCode(n + 48 - 52);
		return String.fromCharCode(n === 62 ? 43 : 47);
	}
	/** Base64 value to number */
	static b64ToInt(c) {
		if (c >= "a") return c.charCodeAt(0) - 97 + 26;
		if (c >= "A") return c.charCodeAt(0) - 65;
		if (c >= "0") return c.charCodeAt(0) - 48 + 52;
		return c === "+" ? 62 : 63;
	}
	/**
	* Divide an incoming replayPath into an array of {value, count}
	* with count is the number of consecutive occurences of value (with a max set to 64)
	*
	* Above 64, another {value, count} is created
	*/
	static countOccurences(replayPath) {
		return replayPath.reduce((counts, cur) => {
			if (counts.length === 0 || counts[counts.length - 1].count === 64 || counts[counts.length - 1].value !== cur) counts.push({
				value: cur,
				count: 1
			});
			else counts[counts.length - 1].count += 1;
			return counts;
		}, []);
	}
	/**
	* Serialize an array of {value, count} back to its replayPath
	*/
	static parseOccurences(counts, changes) {
		const replayPath = [];
		for (let idx = 0; idx !== counts.length; ++idx) {
			const count = counts[idx];
			const value = changes[idx];
			for (let num = 0; num !== count; ++num) replayPath.push(value);
		}
		return replayPath;
	}
	/**
	* Stringify the switch from true to false of occurences
	*
	* {value: 0}, {value: 1}, {value: 1}, {value: 0}
	* will be stringified as: 6 = (1 * 0) + (2 * 1) + (4 * 1) + (8 * 0)
	*
	* {value: 0}, {value: 1}, {value: 1}, {value: 0}, {value: 1}, {value: 0}, {value: 1}, {value: 0}
	* will be stringified as: 22, 1 [only 6 values encoded in one number]
	*/
	static stringifyChanges(occurences) {
		let serializedChanges = "";
		for (let idx = 0; idx < occurences.length; idx += 6) {
			const changesInt = occurences.slice(idx, idx + 6).reduceRight((prev, cur) => (prev << 1) + (cur.value ? 1 : 0), 0);
			serializedChanges += this.intToB64(changesInt);
		}
		return serializedChanges;
	}
	/**
	* Parse switch of value
	*/
	static parseChanges(serializedChanges) {
		const changesInt = serializedChanges.split("").map((c) => this.b64ToInt(c));
		const changes = [];
		for (let idx = 0; idx !== changesInt.length; ++idx) {
			let current = changesInt[idx];
			for (let n = 0; n !== 6; ++n, current >>= 1) changes.push(current % 2 === 1);
		}
		return changes;
	}
	/**
	* Stringify counts of occurences
	*/
	static stringifyCounts(occurences) {
		return occurences.map(({ count }) => this.intToB64(count - 1)).join("");
	}
	/**
	* Parse counts
	*/
	static parseCounts(serializedCount) {
		return serializedCount.split("").map((c) => this.b64ToInt(c) + 1);
	}
};
/** @internal */
var CommandsArbitrary = class extends Arbitrary {
	constructor(commandArbs, maxGeneratedCommands, maxCommands, sourceReplayPath, disableReplayLog) {
		super();
		this.sourceReplayPath = sourceReplayPath;
		this.disableReplayLog = disableReplayLog;
		this.oneCommandArb = oneof(...commandArbs).map((c) => new CommandWrapper(c));
		this.lengthArb = restrictedIntegerArbitraryBuilder(0, maxGeneratedCommands, maxCommands);
		this.replayPath = [];
		this.replayPathPosition = 0;
	}
	metadataForReplay() {
		return this.disableReplayLog ? "" : `replayPath=${JSON.stringify(ReplayPath.stringify(this.replayPath))}`;
	}
	buildValueFor(items, shrunkOnce) {
		const commands = items.map((item) => item.value_);
		const context = {
			shrunkOnce,
			items
		};
		return new Value(new CommandsIterable(commands, () => this.metadataForReplay()), context);
	}
	generate(mrng) {
		const sizeValue = this.lengthArb.generate(mrng, void 0).value;
		const items = Array(sizeValue);
		for (let idx = 0; idx !== sizeValue; ++idx) {
			const item = this.oneCommandArb.generate(mrng, void 0);
			items[idx] = item;
		}
		this.replayPathPosition = 0;
		return this.buildValueFor(items, false);
	}
	canShrinkWithoutContext(_value) {
		return false;
	}
	/** Filter commands based on the real status of the execution */
	filterOnExecution(itemsRaw) {
		const items = [];
		for (const c of itemsRaw) if (c.value_.hasRan) {
			this.replayPath.push(true);
			items.push(c);
		} else this.replayPath.push(false);
		return items;
	}
	/** Filter commands based on the internal replay state */
	filterOnReplay(itemsRaw) {
		return itemsRaw.filter((c, idx) => {
			const state = this.replayPath[this.replayPathPosition + idx];
			if (state === void 0) throw new Error(`Too short replayPath`);
			if (!state && c.value_.hasRan) throw new Error(`Mismatch between replayPath and real execution`);
			return state;
		});
	}
	/** Filter commands for shrinking purposes */
	filterForShrinkImpl(itemsRaw) {
		if (this.replayPathPosition === 0) this.replayPath = this.sourceReplayPath !== null ? ReplayPath.parse(this.sourceReplayPath) : [];
		const items = this.replayPathPosition < this.replayPath.length ? this.filterOnReplay(itemsRaw) : this.filterOnExecution(itemsRaw);
		this.replayPathPosition += itemsRaw.length;
		return items;
	}
	shrink(_value, context) {
		if (context === void 0) return Stream.nil();
		const safeContext = context;
		const shrunkOnce = safeContext.shrunkOnce;
		const itemsRaw = safeContext.items;
		const items = this.filterForShrinkImpl(itemsRaw);
		if (items.length === 0) return Stream.nil();
		const rootShrink = shrunkOnce ? Stream.nil() : new Stream([[]][Symbol.iterator]());
		const nextShrinks = [];
		for (let numToKeep = 0; numToKeep !== items.length; ++numToKeep) nextShrinks.push(makeLazy(() => {
			const fixedStart = items.slice(0, numToKeep);
			return this.lengthArb.shrink(items.length - 1 - numToKeep, void 0).map((l) => fixedStart.concat(items.slice(items.length - (l.value + 1))));
		}));
		for (let itemAt = 0; itemAt !== items.length; ++itemAt) nextShrinks.push(makeLazy(() => this.oneCommandArb.shrink(items[itemAt].value_, items[itemAt].context).map((v) => items.slice(0, itemAt).concat([v], items.slice(itemAt + 1)))));
		return rootShrink.join(...nextShrinks).map((shrinkables) => {
			return this.buildValueFor(shrinkables.map((c) => new Value(c.value_.clone(), c.context)), true);
		});
	}
};
function commands(commandArbs, constraints = {}) {
	const { size, maxCommands = MaxLengthUpperBound, disableReplayLog = false, replayPath = null } = constraints;
	return new CommandsArbitrary(commandArbs, maxGeneratedLengthFromSizeForArbitrary(size, 0, maxCommands, constraints.maxCommands !== void 0), maxCommands, replayPath, disableReplayLog);
}
/** @internal */
var ScheduledCommand = class {
	constructor(s, cmd) {
		this.s = s;
		this.cmd = cmd;
	}
	async check(m) {
		let error = null;
		let checkPassed = false;
		if ((await this.s.scheduleSequence([{
			label: `check@${this.cmd.toString()}`,
			builder: async () => {
				try {
					checkPassed = await Promise.resolve(this.cmd.check(m));
				} catch (err) {
					error = err;
					throw err;
				}
			}
		}]).task).faulty) throw error;
		return checkPassed;
	}
	async run(m, r) {
		let error = null;
		if ((await this.s.scheduleSequence([{
			label: `run@${this.cmd.toString()}`,
			builder: async () => {
				try {
					await this.cmd.run(m, r);
				} catch (err) {
					error = err;
					throw err;
				}
			}
		}]).task).faulty) throw error;
	}
};
/** @internal */
const scheduleCommands = function* (s, cmds) {
	for (const cmd of cmds) yield new ScheduledCommand(s, cmd);
};
/** @internal */
const genericModelRun = (s, cmds, initialValue, runCmd, then) => {
	return s.then((o) => {
		const { model, real } = o;
		let state = initialValue;
		for (const c of cmds) state = then(state, () => {
			return runCmd(c, model, real);
		});
		return state;
	});
};
/** @internal */
const internalModelRun = (s, cmds) => {
	const then = (_p, c) => c();
	const setupProducer = { then: (fun) => {
		fun(s());
	} };
	const runSync = (cmd, m, r) => {
		if (cmd.check(m)) cmd.run(m, r);
	};
	return genericModelRun(setupProducer, cmds, void 0, runSync, then);
};
/** @internal */
const isAsyncSetup = (s) => {
	return typeof s.then === "function";
};
/** @internal */
const internalAsyncModelRun = async (s, cmds, defaultPromise = Promise.resolve()) => {
	const then = (p, c) => p.then(c);
	const setupProducer = { then: (fun) => {
		const out = s();
		if (isAsyncSetup(out)) return out.then(fun);
		else return fun(out);
	} };
	const runAsync = async (cmd, m, r) => {
		if (await cmd.check(m)) await cmd.run(m, r);
	};
	return await genericModelRun(setupProducer, cmds, defaultPromise, runAsync, then);
};
/**
* Run synchronous commands over a `Model` and the `Real` system
*
* Throw in case of inconsistency
*
* @param s - Initial state provider
* @param cmds - Synchronous commands to be executed
*
* @remarks Since 1.5.0
* @public
*/
function modelRun(s, cmds) {
	internalModelRun(s, cmds);
}
/**
* Run asynchronous commands over a `Model` and the `Real` system
*
* Throw in case of inconsistency
*
* @param s - Initial state provider
* @param cmds - Asynchronous commands to be executed
*
* @remarks Since 1.5.0
* @public
*/
async function asyncModelRun(s, cmds) {
	await internalAsyncModelRun(s, cmds);
}
/**
* Run asynchronous and scheduled commands over a `Model` and the `Real` system
*
* Throw in case of inconsistency
*
* @param scheduler - Scheduler
* @param s - Initial state provider
* @param cmds - Asynchronous commands to be executed
*
* @remarks Since 1.24.0
* @public
*/
async function scheduledModelRun(scheduler, s, cmds) {
	const scheduledCommands = scheduleCommands(scheduler, cmds);
	const out = internalAsyncModelRun(s, scheduledCommands, scheduler.schedule(Promise.resolve(), "startModel"));
	await scheduler.waitFor(out);
	await scheduler.waitAll();
}
const defaultSchedulerAct = (f) => f();
/** @internal */
var SchedulerImplem = class SchedulerImplem {
	constructor(act, taskSelector) {
		this.act = act;
		this.taskSelector = taskSelector;
		this.lastTaskId = 0;
		this.sourceTaskSelector = taskSelector.clone();
		this.scheduledTasks = [];
		this.triggeredTasks = [];
		this.scheduledWatchers = [];
		this[cloneMethod] = function() {
			return new SchedulerImplem(this.act, this.sourceTaskSelector);
		};
	}
	static buildLog(reportItem) {
		return `[task\${${reportItem.taskId}}] ${reportItem.label.length !== 0 ? `${reportItem.schedulingType}::${reportItem.label}` : reportItem.schedulingType} ${reportItem.status}${reportItem.outputValue !== void 0 ? ` with value ${escapeForTemplateString(reportItem.outputValue)}` : ""}`;
	}
	log(schedulingType, taskId, label, metadata, status, data) {
		this.triggeredTasks.push({
			status,
			schedulingType,
			taskId,
			label,
			metadata,
			outputValue: data !== void 0 ? stringify(data) : void 0
		});
	}
	scheduleInternal(schedulingType, label, task, metadata, customAct, thenTaskToBeAwaited) {
		const taskId = ++this.lastTaskId;
		let trigger = void 0;
		const scheduledPromise = new Promise((resolve, reject) => {
			trigger = () => {
				const promise = Promise.resolve(thenTaskToBeAwaited !== void 0 ? task.then(() => thenTaskToBeAwaited()) : task);
				promise.then((data) => {
					this.log(schedulingType, taskId, label, metadata, "resolved", data);
					resolve(data);
				}, (err) => {
					this.log(schedulingType, taskId, label, metadata, "rejected", err);
					reject(err);
				});
				return promise;
			};
		});
		this.scheduledTasks.push({
			original: task,
			trigger,
			schedulingType,
			taskId,
			label,
			metadata,
			customAct
		});
		if (this.scheduledWatchers.length !== 0) this.scheduledWatchers[0]();
		return scheduledPromise;
	}
	schedule(task, label, metadata, customAct) {
		return this.scheduleInternal("promise", label || "", task, metadata, customAct || defaultSchedulerAct);
	}
	scheduleFunction(asyncFunction, customAct) {
		return (...args) => this.scheduleInternal("function", `${asyncFunction.name}(${args.map(stringify).join(",")})`, asyncFunction(...args), void 0, customAct || defaultSchedulerAct);
	}
	scheduleSequence(sequenceBuilders, customAct) {
		const status = {
			done: false,
			faulty: false
		};
		const dummyResolvedPromise = { then: (f) => f() };
		let resolveSequenceTask = () => {};
		const sequenceTask = new Promise((resolve) => {
			resolveSequenceTask = () => resolve({
				done: status.done,
				faulty: status.faulty
			});
		});
		const onFaultyItemNoThrow = () => {
			status.faulty = true;
			resolveSequenceTask();
		};
		const onDone = () => {
			status.done = true;
			resolveSequenceTask();
		};
		const registerNextBuilder = (index, previous) => {
			if (index >= sequenceBuilders.length) {
				previous.then(onDone, onFaultyItemNoThrow);
				return;
			}
			previous.then(() => {
				const item = sequenceBuilders[index];
				const [builder, label, metadata] = typeof item === "function" ? [
					item,
					item.name,
					void 0
				] : [
					item.builder,
					item.label,
					item.metadata
				];
				const scheduled = this.scheduleInternal("sequence", label, dummyResolvedPromise, metadata, customAct || defaultSchedulerAct, () => builder());
				registerNextBuilder(index + 1, scheduled);
			}, onFaultyItemNoThrow);
		};
		registerNextBuilder(0, dummyResolvedPromise);
		return Object.assign(status, { task: sequenceTask });
	}
	count() {
		return this.scheduledTasks.length;
	}
	internalWaitOne() {
		if (this.scheduledTasks.length === 0) throw new Error("No task scheduled");
		const taskIndex = this.taskSelector.nextTaskIndex(this.scheduledTasks);
		const [scheduledTask] = this.scheduledTasks.splice(taskIndex, 1);
		return scheduledTask.customAct(() => {
			return scheduledTask.trigger().catch((_err) => {});
		});
	}
	waitOne(customAct) {
		const waitAct = customAct || defaultSchedulerAct;
		return this.act(() => waitAct(() => this.internalWaitOne()));
	}
	async waitAll(customAct) {
		while (this.scheduledTasks.length > 0) await this.waitOne(customAct);
	}
	async internalWaitFor(unscheduledTask, options) {
		let taskResolved = false;
		const customAct = options.customAct;
		const onWaitStart = options.onWaitStart;
		const onWaitIdle = options.onWaitIdle;
		const launchAwaiterOnInit = options.launchAwaiterOnInit;
		let resolveFinal = void 0;
		let rejectFinal = void 0;
		let awaiterTicks = 0;
		let awaiterPromise = null;
		let awaiterScheduledTaskPromise = null;
		const awaiter = async () => {
			awaiterTicks = 50;
			for (awaiterTicks = 50; !taskResolved && awaiterTicks > 0; --awaiterTicks) await Promise.resolve();
			if (!taskResolved && this.scheduledTasks.length > 0) {
				if (onWaitStart !== void 0) onWaitStart();
				awaiterScheduledTaskPromise = this.waitOne(customAct);
				return awaiterScheduledTaskPromise.then(() => {
					awaiterScheduledTaskPromise = null;
					return awaiter();
				}, (err) => {
					awaiterScheduledTaskPromise = null;
					taskResolved = true;
					rejectFinal(err);
					throw err;
				});
			}
			if (!taskResolved && onWaitIdle !== void 0) onWaitIdle();
			awaiterPromise = null;
		};
		const handleNotified = () => {
			if (awaiterPromise !== null) {
				awaiterTicks = 51;
				return;
			}
			awaiterPromise = awaiter().catch(() => {});
		};
		const clearAndReplaceWatcher = () => {
			const handleNotifiedIndex = this.scheduledWatchers.indexOf(handleNotified);
			if (handleNotifiedIndex !== -1) this.scheduledWatchers.splice(handleNotifiedIndex, 1);
			if (handleNotifiedIndex === 0 && this.scheduledWatchers.length !== 0) this.scheduledWatchers[0]();
		};
		const finalTask = new Promise((resolve, reject) => {
			resolveFinal = (value) => {
				clearAndReplaceWatcher();
				resolve(value);
			};
			rejectFinal = (error) => {
				clearAndReplaceWatcher();
				reject(error);
			};
		});
		unscheduledTask.then((ret) => {
			taskResolved = true;
			if (awaiterScheduledTaskPromise === null) resolveFinal(ret);
			else awaiterScheduledTaskPromise.then(() => resolveFinal(ret), (error) => rejectFinal(error));
		}, (err) => {
			taskResolved = true;
			if (awaiterScheduledTaskPromise === null) rejectFinal(err);
			else awaiterScheduledTaskPromise.then(() => rejectFinal(err), () => rejectFinal(err));
		});
		if ((this.scheduledTasks.length > 0 || launchAwaiterOnInit) && this.scheduledWatchers.length === 0) handleNotified();
		this.scheduledWatchers.push(handleNotified);
		return finalTask;
	}
	waitNext(count, customAct) {
		let resolver = void 0;
		let remaining = count;
		const awaited = remaining <= 0 ? Promise.resolve() : new Promise((r) => {
			resolver = () => {
				if (--remaining <= 0) r();
			};
		});
		return this.internalWaitFor(awaited, {
			customAct,
			onWaitStart: resolver,
			onWaitIdle: void 0,
			launchAwaiterOnInit: false
		});
	}
	waitIdle(customAct) {
		let resolver = void 0;
		const awaited = new Promise((r) => resolver = r);
		return this.internalWaitFor(awaited, {
			customAct,
			onWaitStart: void 0,
			onWaitIdle: resolver,
			launchAwaiterOnInit: true
		});
	}
	waitFor(unscheduledTask, customAct) {
		return this.internalWaitFor(unscheduledTask, {
			customAct,
			onWaitStart: void 0,
			onWaitIdle: void 0,
			launchAwaiterOnInit: false
		});
	}
	report() {
		return [...this.triggeredTasks, ...this.scheduledTasks.map((t) => ({
			status: "pending",
			schedulingType: t.schedulingType,
			taskId: t.taskId,
			label: t.label,
			metadata: t.metadata
		}))];
	}
	toString() {
		return "schedulerFor()`\n" + this.report().map(SchedulerImplem.buildLog).map((log) => `-> ${log}`).join("\n") + "`";
	}
};
/** @internal */
function buildNextTaskIndex$1(ordering) {
	let numTasks = 0;
	return {
		clone: () => buildNextTaskIndex$1(ordering),
		nextTaskIndex: (scheduledTasks) => {
			if (ordering.length <= numTasks) throw new Error(`Invalid schedulerFor defined: too many tasks have been scheduled`);
			const taskIndex = scheduledTasks.findIndex((t) => t.taskId === ordering[numTasks]);
			if (taskIndex === -1) throw new Error(`Invalid schedulerFor defined: unable to find next task`);
			++numTasks;
			return taskIndex;
		}
	};
}
/** @internal */
function buildSchedulerFor(act, ordering) {
	return new SchedulerImplem(act, buildNextTaskIndex$1(ordering));
}
/**
* @internal
* Passed instance of mrng should never be altered from the outside.
* Passed instance will never be affected by current code but always cloned before usage.
*/
function buildNextTaskIndex(mrng) {
	const clonedMrng = mrng.clone();
	return {
		clone: () => buildNextTaskIndex(clonedMrng),
		nextTaskIndex: (scheduledTasks) => {
			return mrng.nextInt(0, scheduledTasks.length - 1);
		}
	};
}
/** @internal */
var SchedulerArbitrary = class extends Arbitrary {
	constructor(act) {
		super();
		this.act = act;
	}
	generate(mrng, _biasFactor) {
		return new Value(new SchedulerImplem(this.act, buildNextTaskIndex(mrng.clone())), void 0);
	}
	canShrinkWithoutContext(_value) {
		return false;
	}
	shrink(_value, _context) {
		return Stream.nil();
	}
};
/**
* For scheduler of promises
* @remarks Since 1.20.0
* @public
*/
function scheduler(constraints) {
	const { act = (f) => f() } = constraints || {};
	return new SchedulerArbitrary(act);
}
function schedulerFor(customOrderingOrConstraints, constraintsOrUndefined) {
	const { act = (f) => f() } = Array.isArray(customOrderingOrConstraints) ? constraintsOrUndefined || {} : customOrderingOrConstraints || {};
	if (Array.isArray(customOrderingOrConstraints)) return buildSchedulerFor(act, customOrderingOrConstraints);
	return function(_strs, ...ordering) {
		return buildSchedulerFor(act, ordering);
	};
}
/**
* For BigInt64Array
* @remarks Since 3.0.0
* @public
*/
function bigInt64Array(constraints = {}) {
	return typedIntArrayArbitraryArbitraryBuilder(constraints, SBigInt("-9223372036854775808"), SBigInt("9223372036854775807"), SBigInt64Array, bigInt);
}
/**
* For BigUint64Array
* @remarks Since 3.0.0
* @public
*/
function bigUint64Array(constraints = {}) {
	return typedIntArrayArbitraryArbitraryBuilder(constraints, SBigInt(0), SBigInt("18446744073709551615"), SBigUint64Array, bigInt);
}
/**
* Typeguard to ensure a value is never there
* @param value The value that should not exist
* @param returnedValue The value to be returned
*/
function noSuchValue(_value, returnedValue) {
	return returnedValue;
}
const safeMathFloor = Math.floor;
const safeMathMin = Math.min;
/** @internal */
function clampRegexAstInternal(astNode, maxLength) {
	switch (astNode.type) {
		case "Char": return {
			astNode,
			minLength: 1
		};
		case "Repetition": switch (astNode.quantifier.kind) {
			case "*": {
				const clamped = clampRegexAstInternal(astNode.expression, maxLength);
				return {
					astNode: {
						type: "Repetition",
						quantifier: {
							...astNode.quantifier,
							kind: "Range",
							from: 0,
							to: maxLength
						},
						expression: clamped.astNode
					},
					minLength: 0
				};
			}
			case "+": {
				const clamped = clampRegexAstInternal(astNode.expression, maxLength);
				const scaledClampedMinLength = clamped.minLength > 1 ? clamped.minLength : 1;
				return {
					astNode: {
						type: "Repetition",
						quantifier: {
							...astNode.quantifier,
							kind: "Range",
							from: 1,
							to: safeMathFloor(maxLength / scaledClampedMinLength)
						},
						expression: clamped.astNode
					},
					minLength: clamped.minLength
				};
			}
			case "?": {
				const clamped = clampRegexAstInternal(astNode.expression, maxLength);
				if (maxLength < clamped.minLength) return {
					astNode: {
						type: "Repetition",
						quantifier: {
							...astNode.quantifier,
							kind: "Range",
							from: 0,
							to: 0
						},
						expression: clamped.astNode
					},
					minLength: 0
				};
				return {
					astNode: {
						...astNode,
						expression: clamped.astNode
					},
					minLength: 0
				};
			}
			case "Range": {
				const scaledMaxLength = astNode.quantifier.from > 1 ? safeMathFloor(maxLength / astNode.quantifier.from) : maxLength;
				const clamped = clampRegexAstInternal(astNode.expression, scaledMaxLength);
				const scaledClampedMinLength = clamped.minLength > 1 ? clamped.minLength : 1;
				if (astNode.quantifier.to === void 0 || astNode.quantifier.to * scaledClampedMinLength > maxLength) return {
					astNode: {
						type: "Repetition",
						quantifier: {
							...astNode.quantifier,
							kind: "Range",
							to: safeMathFloor(maxLength / scaledClampedMinLength)
						},
						expression: clamped.astNode
					},
					minLength: astNode.quantifier.from * clamped.minLength
				};
				return {
					astNode: {
						...astNode,
						expression: clamped.astNode
					},
					minLength: astNode.quantifier.from * clamped.minLength
				};
			}
			default: return noSuchValue(astNode.quantifier, {
				astNode,
				minLength: 0
			});
		}
		case "Quantifier": return {
			astNode,
			minLength: 0
		};
		case "Alternative": {
			let totalMinLength = 0;
			const extendedClampeds = [];
			for (let index = 0; index !== astNode.expressions.length; ++index) {
				const temporaryAllowance = maxLength - totalMinLength;
				const clamped = clampRegexAstInternal(astNode.expressions[index], temporaryAllowance);
				totalMinLength += clamped.minLength;
				safePush(extendedClampeds, {
					value: clamped,
					allowance: temporaryAllowance
				});
			}
			const refinedExpressions = [];
			for (let index = 0; index !== extendedClampeds.length; ++index) {
				const current = extendedClampeds[index].value;
				const pastAllowance = extendedClampeds[index].allowance;
				const allowance = maxLength - totalMinLength + current.minLength;
				safePush(refinedExpressions, (allowance !== pastAllowance ? clampRegexAstInternal(current.astNode, allowance) : current).astNode);
			}
			return {
				astNode: {
					...astNode,
					expressions: refinedExpressions
				},
				minLength: totalMinLength
			};
		}
		case "CharacterClass": return {
			astNode,
			minLength: 1
		};
		case "ClassRange": return {
			astNode,
			minLength: 1
		};
		case "Group": {
			const clamped = clampRegexAstInternal(astNode.expression, maxLength);
			return {
				astNode: {
					...astNode,
					expression: clamped.astNode
				},
				minLength: clamped.minLength
			};
		}
		case "Disjunction": {
			if (astNode.left === null) {
				if (astNode.right === null) return {
					astNode,
					minLength: 0
				};
				const clampedRight = clampRegexAstInternal(astNode.right, maxLength);
				const refinedRight = clampedRight.minLength > maxLength ? null : clampedRight.astNode;
				return {
					astNode: {
						...astNode,
						left: null,
						right: refinedRight
					},
					minLength: 0
				};
			}
			if (astNode.right === null) {
				const clampLeft = clampRegexAstInternal(astNode.left, maxLength);
				const refinedLeft = clampLeft.minLength > maxLength ? null : clampLeft.astNode;
				return {
					astNode: {
						...astNode,
						left: refinedLeft,
						right: null
					},
					minLength: 0
				};
			}
			const clampedLeft = clampRegexAstInternal(astNode.left, maxLength);
			const clampedRight = clampRegexAstInternal(astNode.right, maxLength);
			if (clampedLeft.minLength > maxLength) return clampedRight;
			if (clampedRight.minLength > maxLength) return clampedLeft;
			return {
				astNode: {
					...astNode,
					left: clampedLeft.astNode,
					right: clampedRight.astNode
				},
				minLength: safeMathMin(clampedLeft.minLength, clampedRight.minLength)
			};
		}
		case "Assertion": return {
			astNode,
			minLength: 0
		};
		case "Backreference": return {
			astNode,
			minLength: 0
		};
		case "UnicodeProperty": return {
			astNode,
			minLength: 1
		};
	}
}
/**
* Adapt an AST Node to fit within a maxLength constraint
* @param astNode - The AST to be adapted
* @param maxLength - The max authorized length
*/
function clampRegexAst(astNode, maxLength) {
	return clampRegexAstInternal(astNode, maxLength).astNode;
}
function raiseUnsupportedASTNode$1(astNode) {
	return /* @__PURE__ */ new Error(`Unsupported AST node! Received: ${stringify(astNode)}`);
}
function addMissingDotStarTraversalAddMissing(astNode, isFirst, isLast) {
	if (!isFirst && !isLast) return astNode;
	const traversalResults = {
		hasStart: false,
		hasEnd: false
	};
	const revampedNode = addMissingDotStarTraversal(astNode, isFirst, isLast, traversalResults);
	const missingStart = isFirst && !traversalResults.hasStart;
	const missingEnd = isLast && !traversalResults.hasEnd;
	if (!missingStart && !missingEnd) return revampedNode;
	const expressions = [];
	if (missingStart) {
		expressions.push({
			type: "Assertion",
			kind: "^"
		});
		expressions.push({
			type: "Repetition",
			quantifier: {
				type: "Quantifier",
				kind: "*",
				greedy: true
			},
			expression: {
				type: "Char",
				kind: "meta",
				symbol: ".",
				value: ".",
				codePoint: NaN
			}
		});
	}
	expressions.push(revampedNode);
	if (missingEnd) {
		expressions.push({
			type: "Repetition",
			quantifier: {
				type: "Quantifier",
				kind: "*",
				greedy: true
			},
			expression: {
				type: "Char",
				kind: "meta",
				symbol: ".",
				value: ".",
				codePoint: NaN
			}
		});
		expressions.push({
			type: "Assertion",
			kind: "$"
		});
	}
	return {
		type: "Group",
		capturing: false,
		expression: {
			type: "Alternative",
			expressions
		}
	};
}
function addMissingDotStarTraversal(astNode, isFirst, isLast, traversalResults) {
	switch (astNode.type) {
		case "Char": return astNode;
		case "Repetition": return astNode;
		case "Quantifier": throw new Error(`Wrongly defined AST tree, Quantifier nodes not supposed to be scanned!`);
		case "Alternative":
			traversalResults.hasStart = true;
			traversalResults.hasEnd = true;
			return {
				...astNode,
				expressions: astNode.expressions.map((node, index) => addMissingDotStarTraversalAddMissing(node, isFirst && index === 0, isLast && index === astNode.expressions.length - 1))
			};
		case "CharacterClass": return astNode;
		case "ClassRange": return astNode;
		case "Group": return {
			...astNode,
			expression: addMissingDotStarTraversal(astNode.expression, isFirst, isLast, traversalResults)
		};
		case "Disjunction":
			traversalResults.hasStart = true;
			traversalResults.hasEnd = true;
			return {
				...astNode,
				left: astNode.left !== null ? addMissingDotStarTraversalAddMissing(astNode.left, isFirst, isLast) : null,
				right: astNode.right !== null ? addMissingDotStarTraversalAddMissing(astNode.right, isFirst, isLast) : null
			};
		case "Assertion": if (astNode.kind === "^" || astNode.kind === "Lookahead") {
			traversalResults.hasStart = true;
			return astNode;
		} else if (astNode.kind === "$" || astNode.kind === "Lookbehind") {
			traversalResults.hasEnd = true;
			return astNode;
		} else throw new Error(`Assertions of kind ${astNode.kind} not implemented yet!`);
		case "Backreference": return astNode;
		case "UnicodeProperty": return astNode;
		default: throw raiseUnsupportedASTNode$1(astNode);
	}
}
/**
* Revamp a regex token tree into one featuring missing ^ and $ assertions.
*
* WARNING: The produced tree may not define the same groups.
* Refer to the unit tests for more details on this limitation.
*
* @internal
*/
function addMissingDotStar(astNode) {
	return addMissingDotStarTraversalAddMissing(astNode, true, true);
}
/**
* Internal helper used to compute the size in bytes of one character
*/
function charSizeAt(text, pos) {
	return text[pos] >= "\ud800" && text[pos] <= "\udbff" && text[pos + 1] >= "\udc00" && text[pos + 1] <= "\udfff" ? 2 : 1;
}
/**
* Internal helper checking if a character is an hexadecimal one, ie: a-fA-F0-9
*/
function isHexaDigit(char) {
	return char >= "0" && char <= "9" || char >= "a" && char <= "f" || char >= "A" && char <= "F";
}
/**
* Internal helper checking if a character is a decimal one, ie: 0-9
*/
function isDigit$1(char) {
	return char >= "0" && char <= "9";
}
/**
* Find the index of the last character of a squared-bracket "[]" block.
* The returned index corresponds to the one of the ] closing the block.
*/
function squaredBracketBlockContentEndFrom(text, from) {
	for (let index = from; index !== text.length; ++index) {
		const char = text[index];
		if (char === "\\") index += 1;
		else if (char === "]") return index;
	}
	throw new Error(`Missing closing ']'`);
}
/**
* Find the index of the last character of a parenthesis "()" block.
* The returned index corresponds to the one of the ) closing the block.
*/
function parenthesisBlockContentEndFrom(text, from) {
	let numExtraOpened = 0;
	for (let index = from; index !== text.length; ++index) {
		const char = text[index];
		if (char === "\\") index += 1;
		else if (char === ")") {
			if (numExtraOpened === 0) return index;
			numExtraOpened -= 1;
		} else if (char === "[") index = squaredBracketBlockContentEndFrom(text, index);
		else if (char === "(") numExtraOpened += 1;
	}
	throw new Error(`Missing closing ')'`);
}
/**
* Find the index of the last character of a culry-bracket "{}" block.
* The returned index corresponds to the one of the } closing the blockor -1 if the opening { does not make a block.
*/
function curlyBracketBlockContentEndFrom(text, from) {
	let foundComma = false;
	for (let index = from; index !== text.length; ++index) {
		const char = text[index];
		if (isDigit$1(char)) {} else if (from === index) return -1;
		else if (char === ",") {
			if (foundComma) return -1;
			foundComma = true;
		} else if (char === "}") return index;
		else return -1;
	}
	return -1;
}
/**
* Find the index past-one of the last character of the block starting at index "from" in "text"
*/
function blockEndFrom(text, from, unicodeMode, mode) {
	switch (text[from]) {
		case "[":
			if (mode === 1) return from + 1;
			return squaredBracketBlockContentEndFrom(text, from + 1) + 1;
		case "{": {
			if (mode === 1) return from + 1;
			const foundEnd = curlyBracketBlockContentEndFrom(text, from + 1);
			if (foundEnd === -1) return from + 1;
			return foundEnd + 1;
		}
		case "(":
			if (mode === 1) return from + 1;
			return parenthesisBlockContentEndFrom(text, from + 1) + 1;
		case "]":
		case "}":
		case ")": return from + 1;
		case "\\": {
			const next1 = text[from + 1];
			switch (next1) {
				case "x":
					if (isHexaDigit(text[from + 2]) && isHexaDigit(text[from + 3])) return from + 4;
					throw new Error(`Unexpected token '${text.substring(from, from + 4)}' found`);
				case "u":
					if (text[from + 2] === "{") {
						if (!unicodeMode) return from + 2;
						if (text[from + 4] === "}") {
							if (isHexaDigit(text[from + 3])) return from + 5;
							throw new Error(`Unexpected token '${text.substring(from, from + 5)}' found`);
						}
						if (text[from + 5] === "}") {
							if (isHexaDigit(text[from + 3]) && isHexaDigit(text[from + 4])) return from + 6;
							throw new Error(`Unexpected token '${text.substring(from, from + 6)}' found`);
						}
						if (text[from + 6] === "}") {
							if (isHexaDigit(text[from + 3]) && isHexaDigit(text[from + 4]) && isHexaDigit(text[from + 5])) return from + 7;
							throw new Error(`Unexpected token '${text.substring(from, from + 7)}' found`);
						}
						if (text[from + 7] === "}") {
							if (isHexaDigit(text[from + 3]) && isHexaDigit(text[from + 4]) && isHexaDigit(text[from + 5]) && isHexaDigit(text[from + 6])) return from + 8;
							throw new Error(`Unexpected token '${text.substring(from, from + 8)}' found`);
						}
						if (text[from + 8] === "}" && isHexaDigit(text[from + 3]) && isHexaDigit(text[from + 4]) && isHexaDigit(text[from + 5]) && isHexaDigit(text[from + 6]) && isHexaDigit(text[from + 7])) return from + 9;
						throw new Error(`Unexpected token '${text.substring(from, from + 9)}' found`);
					}
					if (isHexaDigit(text[from + 2]) && isHexaDigit(text[from + 3]) && isHexaDigit(text[from + 4]) && isHexaDigit(text[from + 5])) return from + 6;
					throw new Error(`Unexpected token '${text.substring(from, from + 6)}' found`);
				case "p":
				case "P": {
					if (!unicodeMode) return from + 2;
					let subIndex = from + 2;
					for (; subIndex < text.length && text[subIndex] !== "}"; subIndex += text[subIndex] === "\\" ? 2 : 1);
					if (text[subIndex] !== "}") throw new Error(`Invalid \\P definition`);
					return subIndex + 1;
				}
				case "k": {
					let subIndex = from + 2;
					for (; subIndex < text.length && text[subIndex] !== ">"; ++subIndex);
					if (text[subIndex] !== ">") {
						if (!unicodeMode) return from + 2;
						throw new Error(`Invalid \\k definition`);
					}
					return subIndex + 1;
				}
				default:
					if (isDigit$1(next1)) {
						const maxIndex = unicodeMode ? text.length : Math.min(from + 4, text.length);
						let subIndex = from + 2;
						for (; subIndex < maxIndex && isDigit$1(text[subIndex]); ++subIndex);
						return subIndex;
					}
					return from + (unicodeMode ? charSizeAt(text, from + 1) : 1) + 1;
			}
		}
		default: return from + (unicodeMode ? charSizeAt(text, from) : 1);
	}
}
/**
* Extract the block starting at "from" in "text"
* @internal
*/
function readFrom(text, from, unicodeMode, mode) {
	const to = blockEndFrom(text, from, unicodeMode, mode);
	return text.substring(from, to);
}
/** @internal */
const NON_BINARY_ALIASES_TO_PROP_NAMES = {
	gc: "General_Category",
	sc: "Script",
	scx: "Script_Extensions"
};
/** @internal */
const BINARY_PROP_NAMES_TO_ALIASES = {
	ASCII: "ASCII",
	ASCII_Hex_Digit: "AHex",
	Alphabetic: "Alpha",
	Any: "Any",
	Assigned: "Assigned",
	Bidi_Control: "Bidi_C",
	Bidi_Mirrored: "Bidi_M",
	Case_Ignorable: "CI",
	Cased: "Cased",
	Changes_When_Casefolded: "CWCF",
	Changes_When_Casemapped: "CWCM",
	Changes_When_Lowercased: "CWL",
	Changes_When_NFKC_Casefolded: "CWKCF",
	Changes_When_Titlecased: "CWT",
	Changes_When_Uppercased: "CWU",
	Dash: "Dash",
	Default_Ignorable_Code_Point: "DI",
	Deprecated: "Dep",
	Diacritic: "Dia",
	Emoji: "Emoji",
	Emoji_Component: "Emoji_Component",
	Emoji_Modifier: "Emoji_Modifier",
	Emoji_Modifier_Base: "Emoji_Modifier_Base",
	Emoji_Presentation: "Emoji_Presentation",
	Extended_Pictographic: "Extended_Pictographic",
	Extender: "Ext",
	Grapheme_Base: "Gr_Base",
	Grapheme_Extend: "Gr_Ext",
	Hex_Digit: "Hex",
	IDS_Binary_Operator: "IDSB",
	IDS_Trinary_Operator: "IDST",
	ID_Continue: "IDC",
	ID_Start: "IDS",
	Ideographic: "Ideo",
	Join_Control: "Join_C",
	Logical_Order_Exception: "LOE",
	Lowercase: "Lower",
	Math: "Math",
	Noncharacter_Code_Point: "NChar",
	Pattern_Syntax: "Pat_Syn",
	Pattern_White_Space: "Pat_WS",
	Quotation_Mark: "QMark",
	Radical: "Radical",
	Regional_Indicator: "RI",
	Sentence_Terminal: "STerm",
	Soft_Dotted: "SD",
	Terminal_Punctuation: "Term",
	Unified_Ideograph: "UIdeo",
	Uppercase: "Upper",
	Variation_Selector: "VS",
	White_Space: "space",
	XID_Continue: "XIDC",
	XID_Start: "XIDS"
};
/** @internal */
const BINARY_ALIASES_TO_PROP_NAMES = inverseMap(BINARY_PROP_NAMES_TO_ALIASES);
/** @internal */
const GENERAL_CATEGORY_VALUE_TO_ALIASES = {
	Cased_Letter: "LC",
	Close_Punctuation: "Pe",
	Connector_Punctuation: "Pc",
	Control: ["Cc", "cntrl"],
	Currency_Symbol: "Sc",
	Dash_Punctuation: "Pd",
	Decimal_Number: ["Nd", "digit"],
	Enclosing_Mark: "Me",
	Final_Punctuation: "Pf",
	Format: "Cf",
	Initial_Punctuation: "Pi",
	Letter: "L",
	Letter_Number: "Nl",
	Line_Separator: "Zl",
	Lowercase_Letter: "Ll",
	Mark: ["M", "Combining_Mark"],
	Math_Symbol: "Sm",
	Modifier_Letter: "Lm",
	Modifier_Symbol: "Sk",
	Nonspacing_Mark: "Mn",
	Number: "N",
	Open_Punctuation: "Ps",
	Other: "C",
	Other_Letter: "Lo",
	Other_Number: "No",
	Other_Punctuation: "Po",
	Other_Symbol: "So",
	Paragraph_Separator: "Zp",
	Private_Use: "Co",
	Punctuation: ["P", "punct"],
	Separator: "Z",
	Space_Separator: "Zs",
	Spacing_Mark: "Mc",
	Surrogate: "Cs",
	Symbol: "S",
	Titlecase_Letter: "Lt",
	Unassigned: "Cn",
	Uppercase_Letter: "Lu"
};
/** @internal */
const GENERAL_CATEGORY_VALUE_ALIASES_TO_VALUES = inverseMap(GENERAL_CATEGORY_VALUE_TO_ALIASES);
/** @internal */
const SCRIPT_VALUE_TO_ALIASES = {
	Adlam: "Adlm",
	Ahom: "Ahom",
	Anatolian_Hieroglyphs: "Hluw",
	Arabic: "Arab",
	Armenian: "Armn",
	Avestan: "Avst",
	Balinese: "Bali",
	Bamum: "Bamu",
	Bassa_Vah: "Bass",
	Batak: "Batk",
	Bengali: "Beng",
	Bhaiksuki: "Bhks",
	Bopomofo: "Bopo",
	Brahmi: "Brah",
	Braille: "Brai",
	Buginese: "Bugi",
	Buhid: "Buhd",
	Canadian_Aboriginal: "Cans",
	Carian: "Cari",
	Caucasian_Albanian: "Aghb",
	Chakma: "Cakm",
	Cham: "Cham",
	Cherokee: "Cher",
	Common: "Zyyy",
	Coptic: ["Copt", "Qaac"],
	Cuneiform: "Xsux",
	Cypriot: "Cprt",
	Cyrillic: "Cyrl",
	Deseret: "Dsrt",
	Devanagari: "Deva",
	Dogra: "Dogr",
	Duployan: "Dupl",
	Egyptian_Hieroglyphs: "Egyp",
	Elbasan: "Elba",
	Ethiopic: "Ethi",
	Georgian: "Geor",
	Glagolitic: "Glag",
	Gothic: "Goth",
	Grantha: "Gran",
	Greek: "Grek",
	Gujarati: "Gujr",
	Gunjala_Gondi: "Gong",
	Gurmukhi: "Guru",
	Han: "Hani",
	Hangul: "Hang",
	Hanifi_Rohingya: "Rohg",
	Hanunoo: "Hano",
	Hatran: "Hatr",
	Hebrew: "Hebr",
	Hiragana: "Hira",
	Imperial_Aramaic: "Armi",
	Inherited: ["Zinh", "Qaai"],
	Inscriptional_Pahlavi: "Phli",
	Inscriptional_Parthian: "Prti",
	Javanese: "Java",
	Kaithi: "Kthi",
	Kannada: "Knda",
	Katakana: "Kana",
	Kayah_Li: "Kali",
	Kharoshthi: "Khar",
	Khmer: "Khmr",
	Khojki: "Khoj",
	Khudawadi: "Sind",
	Lao: "Laoo",
	Latin: "Latn",
	Lepcha: "Lepc",
	Limbu: "Limb",
	Linear_A: "Lina",
	Linear_B: "Linb",
	Lisu: "Lisu",
	Lycian: "Lyci",
	Lydian: "Lydi",
	Mahajani: "Mahj",
	Makasar: "Maka",
	Malayalam: "Mlym",
	Mandaic: "Mand",
	Manichaean: "Mani",
	Marchen: "Marc",
	Medefaidrin: "Medf",
	Masaram_Gondi: "Gonm",
	Meetei_Mayek: "Mtei",
	Mende_Kikakui: "Mend",
	Meroitic_Cursive: "Merc",
	Meroitic_Hieroglyphs: "Mero",
	Miao: "Plrd",
	Modi: "Modi",
	Mongolian: "Mong",
	Mro: "Mroo",
	Multani: "Mult",
	Myanmar: "Mymr",
	Nabataean: "Nbat",
	New_Tai_Lue: "Talu",
	Newa: "Newa",
	Nko: "Nkoo",
	Nushu: "Nshu",
	Ogham: "Ogam",
	Ol_Chiki: "Olck",
	Old_Hungarian: "Hung",
	Old_Italic: "Ital",
	Old_North_Arabian: "Narb",
	Old_Permic: "Perm",
	Old_Persian: "Xpeo",
	Old_Sogdian: "Sogo",
	Old_South_Arabian: "Sarb",
	Old_Turkic: "Orkh",
	Oriya: "Orya",
	Osage: "Osge",
	Osmanya: "Osma",
	Pahawh_Hmong: "Hmng",
	Palmyrene: "Palm",
	Pau_Cin_Hau: "Pauc",
	Phags_Pa: "Phag",
	Phoenician: "Phnx",
	Psalter_Pahlavi: "Phlp",
	Rejang: "Rjng",
	Runic: "Runr",
	Samaritan: "Samr",
	Saurashtra: "Saur",
	Sharada: "Shrd",
	Shavian: "Shaw",
	Siddham: "Sidd",
	SignWriting: "Sgnw",
	Sinhala: "Sinh",
	Sogdian: "Sogd",
	Sora_Sompeng: "Sora",
	Soyombo: "Soyo",
	Sundanese: "Sund",
	Syloti_Nagri: "Sylo",
	Syriac: "Syrc",
	Tagalog: "Tglg",
	Tagbanwa: "Tagb",
	Tai_Le: "Tale",
	Tai_Tham: "Lana",
	Tai_Viet: "Tavt",
	Takri: "Takr",
	Tamil: "Taml",
	Tangut: "Tang",
	Telugu: "Telu",
	Thaana: "Thaa",
	Thai: "Thai",
	Tibetan: "Tibt",
	Tifinagh: "Tfng",
	Tirhuta: "Tirh",
	Ugaritic: "Ugar",
	Vai: "Vaii",
	Warang_Citi: "Wara",
	Yi: "Yiii",
	Zanabazar_Square: "Zanb"
};
/** @internal */
const SCRIPT_VALUE_ALIASES_TO_VALUES = inverseMap(SCRIPT_VALUE_TO_ALIASES);
function inverseMap(data) {
	const inverse = {};
	for (const name of Object.keys(data)) {
		const value = data[name];
		if (Array.isArray(value)) for (let i = 0; i !== value.length; ++i) inverse[value[i]] = name;
		else inverse[value] = name;
	}
	return inverse;
}
function isGeneralCategoryValue(value) {
	return value in GENERAL_CATEGORY_VALUE_TO_ALIASES || value in GENERAL_CATEGORY_VALUE_ALIASES_TO_VALUES;
}
function isBinaryPropertyName(name) {
	return name in BINARY_PROP_NAMES_TO_ALIASES || name in BINARY_ALIASES_TO_PROP_NAMES;
}
function getCanonicalName(name) {
	if (name in NON_BINARY_ALIASES_TO_PROP_NAMES) return NON_BINARY_ALIASES_TO_PROP_NAMES[name];
	if (name in BINARY_ALIASES_TO_PROP_NAMES) return BINARY_ALIASES_TO_PROP_NAMES[name];
	if (name in BINARY_PROP_NAMES_TO_ALIASES || name === "General_Category" || name === "Script" || name === "Script_Extensions") return name;
	throw new Error(`Unknown Unicode property name: ${name}`);
}
function getCanonicalValue(value) {
	if (value in GENERAL_CATEGORY_VALUE_ALIASES_TO_VALUES) return GENERAL_CATEGORY_VALUE_ALIASES_TO_VALUES[value];
	if (value in SCRIPT_VALUE_ALIASES_TO_VALUES) return SCRIPT_VALUE_ALIASES_TO_VALUES[value];
	if (value in BINARY_ALIASES_TO_PROP_NAMES) return BINARY_ALIASES_TO_PROP_NAMES[value];
	if (value in GENERAL_CATEGORY_VALUE_TO_ALIASES || value in SCRIPT_VALUE_TO_ALIASES || value in BINARY_PROP_NAMES_TO_ALIASES) return value;
	throw new Error(`Unknown Unicode property value: ${value}`);
}
/**
* Resolve a Unicode property escape specification into a structured token
* that matches the regexp-tree AST format.
*
* @param propertySpec - The content between \p\{ and \}, e.g. "Letter", "Script=Latin", "Emoji"
* @param negative - true for \P\{\}, false for \p\{\}
* @internal
*/
function resolveUnicodeProperty(propertySpec, negative) {
	const equalIndex = propertySpec.indexOf("=");
	if (equalIndex !== -1) {
		const name = propertySpec.substring(0, equalIndex);
		const value = propertySpec.substring(equalIndex + 1);
		return {
			type: "UnicodeProperty",
			name,
			value,
			negative,
			shorthand: false,
			binary: false,
			canonicalName: getCanonicalName(name),
			canonicalValue: getCanonicalValue(value)
		};
	}
	if (isGeneralCategoryValue(propertySpec)) return {
		type: "UnicodeProperty",
		name: "General_Category",
		value: propertySpec,
		negative,
		shorthand: true,
		binary: false,
		canonicalName: "General_Category",
		canonicalValue: getCanonicalValue(propertySpec)
	};
	if (isBinaryPropertyName(propertySpec)) {
		const canonicalName = getCanonicalName(propertySpec);
		return {
			type: "UnicodeProperty",
			name: propertySpec,
			value: propertySpec,
			negative,
			shorthand: false,
			binary: true,
			canonicalName,
			canonicalValue: canonicalName
		};
	}
	throw new Error(`Invalid Unicode property: ${propertySpec}`);
}
const safeStringFromCodePoint$2 = String.fromCodePoint;
/**
* Pop the last pushed token and return it,
* Throw if unable to pop it.
*/
function safePop(tokens) {
	const previous = tokens.pop();
	if (previous === void 0) throw new Error("Unable to extract token preceeding the currently parsed one");
	return previous;
}
/**
* Internal helper checking if a character is a decimal one, ie: 0-9
*/
function isDigit(char) {
	return char >= "0" && char <= "9";
}
/**
* Create a simple char token
*/
function simpleChar(char, escaped) {
	return {
		type: "Char",
		kind: "simple",
		symbol: char,
		value: char,
		codePoint: char.codePointAt(0) || -1,
		escaped
	};
}
/**
* Create a meta char token corresponding to things such as \t, \n...
*/
function metaEscapedChar(block, symbol) {
	return {
		type: "Char",
		kind: "meta",
		symbol,
		value: block,
		codePoint: symbol.codePointAt(0) || -1
	};
}
function toSingleToken(tokens, allowEmpty) {
	if (tokens.length > 1) return {
		type: "Alternative",
		expressions: tokens
	};
	if (!allowEmpty && tokens.length === 0) throw new Error(`Unsupported no token`);
	return tokens[0];
}
/**
* Create a character token based on a full block.
* This function does not check the block itself, only call it with valid blocks.
*/
function blockToCharToken(block) {
	if (block[0] === "\\") {
		const next = block[1];
		switch (next) {
			case "x": {
				const allDigits = block.substring(2);
				const codePoint = Number.parseInt(allDigits, 16);
				return {
					type: "Char",
					kind: "hex",
					symbol: safeStringFromCodePoint$2(codePoint),
					value: block,
					codePoint
				};
			}
			case "u": {
				if (block === "\\u") return simpleChar("u", true);
				const allDigits = block[2] === "{" ? block.substring(3, block.length - 1) : block.substring(2);
				const codePoint = Number.parseInt(allDigits, 16);
				return {
					type: "Char",
					kind: "unicode",
					symbol: safeStringFromCodePoint$2(codePoint),
					value: block,
					codePoint
				};
			}
			case "0": return metaEscapedChar(block, "\0");
			case "n": return metaEscapedChar(block, "\n");
			case "f": return metaEscapedChar(block, "\f");
			case "r": return metaEscapedChar(block, "\r");
			case "t": return metaEscapedChar(block, "	");
			case "v": return metaEscapedChar(block, "\v");
			case "w":
			case "W":
			case "d":
			case "D":
			case "s":
			case "S":
			case "b":
			case "B": return {
				type: "Char",
				kind: "meta",
				symbol: void 0,
				value: block,
				codePoint: NaN
			};
			default:
				if (isDigit(next)) {
					const allDigits = block.substring(1);
					const codePoint = Number(allDigits);
					return {
						type: "Char",
						kind: "decimal",
						symbol: safeStringFromCodePoint$2(codePoint),
						value: block,
						codePoint
					};
				}
				if (block.length > 2 && (next === "p" || next === "P")) {
					const negative = next === "P";
					return resolveUnicodeProperty(block.substring(3, block.length - 1), negative);
				}
				return simpleChar(block.substring(1), true);
		}
	}
	return simpleChar(block);
}
/**
* Build tokens corresponding to the received regex and push them into the passed array of tokens
*/
function pushTokens(tokens, regexSource, unicodeMode, groups) {
	let disjunctions = null;
	for (let index = 0, block = readFrom(regexSource, index, unicodeMode, 0); index !== regexSource.length; index += block.length, block = readFrom(regexSource, index, unicodeMode, 0)) {
		const firstInBlock = block[0];
		switch (firstInBlock) {
			case "|":
				if (disjunctions === null) disjunctions = [];
				disjunctions.push(toSingleToken(tokens.splice(0), true) || null);
				break;
			case ".":
				tokens.push({
					type: "Char",
					kind: "meta",
					symbol: block,
					value: block,
					codePoint: NaN
				});
				break;
			case "*":
			case "+": {
				const previous = safePop(tokens);
				tokens.push({
					type: "Repetition",
					expression: previous,
					quantifier: {
						type: "Quantifier",
						kind: firstInBlock,
						greedy: true
					}
				});
				break;
			}
			case "?": {
				const previous = safePop(tokens);
				if (previous.type === "Repetition") {
					previous.quantifier.greedy = false;
					tokens.push(previous);
				} else tokens.push({
					type: "Repetition",
					expression: previous,
					quantifier: {
						type: "Quantifier",
						kind: firstInBlock,
						greedy: true
					}
				});
				break;
			}
			case "{": {
				if (block === "{") {
					tokens.push(simpleChar(block));
					break;
				}
				const previous = safePop(tokens);
				const quantifierTokens = block.substring(1, block.length - 1).split(",");
				const from = Number(quantifierTokens[0]);
				const to = quantifierTokens.length === 1 ? from : quantifierTokens[1].length !== 0 ? Number(quantifierTokens[1]) : void 0;
				tokens.push({
					type: "Repetition",
					expression: previous,
					quantifier: {
						type: "Quantifier",
						kind: "Range",
						greedy: true,
						from,
						to
					}
				});
				break;
			}
			case "[": {
				const blockContent = block.substring(1, block.length - 1);
				const subTokens = [];
				let negative = void 0;
				let previousWasSimpleDash = false;
				for (let subIndex = 0, subBlock = readFrom(blockContent, subIndex, unicodeMode, 1); subIndex !== blockContent.length; subIndex += subBlock.length, subBlock = readFrom(blockContent, subIndex, unicodeMode, 1)) {
					if (subIndex === 0 && subBlock === "^") {
						negative = true;
						continue;
					}
					const newToken = blockToCharToken(subBlock);
					if (subBlock === "-") {
						subTokens.push(newToken);
						previousWasSimpleDash = true;
					} else {
						const operand1Token = subTokens.length >= 2 ? subTokens[subTokens.length - 2] : void 0;
						if (previousWasSimpleDash && operand1Token !== void 0 && operand1Token.type === "Char" && newToken.type === "Char") {
							subTokens.pop();
							subTokens.pop();
							subTokens.push({
								type: "ClassRange",
								from: operand1Token,
								to: newToken
							});
						} else subTokens.push(newToken);
						previousWasSimpleDash = false;
					}
				}
				tokens.push({
					type: "CharacterClass",
					expressions: subTokens,
					negative
				});
				break;
			}
			case "(": {
				const blockContent = block.substring(1, block.length - 1);
				const subTokens = [];
				if (blockContent[0] === "?") {
					if (blockContent[1] === ":") {
						pushTokens(subTokens, blockContent.substring(2), unicodeMode, groups);
						tokens.push({
							type: "Group",
							capturing: false,
							expression: toSingleToken(subTokens)
						});
					} else if (blockContent[1] === "=" || blockContent[1] === "!") {
						pushTokens(subTokens, blockContent.substring(2), unicodeMode, groups);
						tokens.push({
							type: "Assertion",
							kind: "Lookahead",
							negative: blockContent[1] === "!" ? true : void 0,
							assertion: toSingleToken(subTokens)
						});
					} else if (blockContent[1] === "<" && (blockContent[2] === "=" || blockContent[2] === "!")) {
						pushTokens(subTokens, blockContent.substring(3), unicodeMode, groups);
						tokens.push({
							type: "Assertion",
							kind: "Lookbehind",
							negative: blockContent[2] === "!" ? true : void 0,
							assertion: toSingleToken(subTokens)
						});
					} else {
						const chunks = blockContent.split(">");
						if (chunks.length < 2 || chunks[0][1] !== "<") throw new Error(`Unsupported regex content found at ${JSON.stringify(block)}`);
						const groupIndex = ++groups.lastIndex;
						const nameRaw = chunks[0].substring(2);
						groups.named.set(nameRaw, groupIndex);
						pushTokens(subTokens, chunks.slice(1).join(">"), unicodeMode, groups);
						tokens.push({
							type: "Group",
							capturing: true,
							nameRaw,
							name: nameRaw,
							number: groupIndex,
							expression: toSingleToken(subTokens)
						});
					}
				} else {
					const groupIndex = ++groups.lastIndex;
					pushTokens(subTokens, blockContent, unicodeMode, groups);
					tokens.push({
						type: "Group",
						capturing: true,
						number: groupIndex,
						expression: toSingleToken(subTokens)
					});
				}
				break;
			}
			default: if (block === "^") tokens.push({
				type: "Assertion",
				kind: block
			});
			else if (block === "$") tokens.push({
				type: "Assertion",
				kind: block
			});
			else if (block[0] === "\\" && isDigit(block[1])) {
				const reference = Number(block.substring(1));
				if (unicodeMode || reference <= groups.lastIndex) tokens.push({
					type: "Backreference",
					kind: "number",
					number: reference,
					reference
				});
				else tokens.push(blockToCharToken(block));
			} else if (block[0] === "\\" && block[1] === "k" && block.length !== 2) {
				const referenceRaw = block.substring(3, block.length - 1);
				tokens.push({
					type: "Backreference",
					kind: "name",
					number: groups.named.get(referenceRaw) || 0,
					referenceRaw,
					reference: referenceRaw
				});
			} else tokens.push(blockToCharToken(block));
		}
	}
	if (disjunctions !== null) {
		disjunctions.push(toSingleToken(tokens.splice(0), true) || null);
		let currentDisjunction = {
			type: "Disjunction",
			left: disjunctions[0],
			right: disjunctions[1]
		};
		for (let index = 2; index < disjunctions.length; ++index) currentDisjunction = {
			type: "Disjunction",
			left: currentDisjunction,
			right: disjunctions[index]
		};
		tokens.push(currentDisjunction);
	}
}
/**
* Build the AST corresponding to the passed instance of RegExp
*/
function tokenizeRegex(regex) {
	const unicodeMode = safeIndexOf([...regex.flags], "u") !== -1;
	const regexSource = regex.source;
	const tokens = [];
	pushTokens(tokens, regexSource, unicodeMode, {
		lastIndex: 0,
		named: /* @__PURE__ */ new Map()
	});
	return toSingleToken(tokens);
}
/** @internal */
const safeStringFromCodePoint$1 = String.fromCodePoint;
/** @internal */
function getPropertySpec(astNode) {
	if (astNode.binary || astNode.shorthand) return astNode.canonicalValue;
	return `${astNode.canonicalName}=${astNode.canonicalValue}`;
}
/** @internal */
function appendRangesForRegex(regex, from, to, ranges) {
	let currentRangeStart = -1;
	for (let cp = from; cp <= to; ++cp) if (regex.test(safeStringFromCodePoint$1(cp))) {
		if (currentRangeStart === -1) currentRangeStart = cp;
	} else if (currentRangeStart !== -1) {
		const rangeEnd = cp - 1;
		ranges.push(currentRangeStart === rangeEnd ? [rangeEnd] : [currentRangeStart, rangeEnd]);
		currentRangeStart = -1;
	}
	if (currentRangeStart !== -1) ranges.push(currentRangeStart === to ? [to] : [currentRangeStart, to]);
}
/** @internal */
function extractRangesForProperty(propertySpec, negative) {
	const regex = new RegExp(`^\\${negative ? "P" : "p"}{${propertySpec}}$`, "u");
	const ranges = [];
	appendRangesForRegex(regex, 0, 55295, ranges);
	appendRangesForRegex(regex, 57344, 1114111, ranges);
	return ranges;
}
/** @internal */
const cache = /* @__PURE__ */ new Map();
/** @internal */
function extractRangesForPropertyOrFromCache(propertySpec, negative) {
	const cacheKey = `${negative ? "P" : "p"}:${propertySpec}`;
	const cachedRanges = cache.get(cacheKey);
	if (cachedRanges !== void 0) return cachedRanges;
	const ranges = extractRangesForProperty(propertySpec, negative);
	cache.set(cacheKey, ranges);
	return ranges;
}
/**
* Build an arbitrary producing characters matching a Unicode property (`\p{…}` / `\P{…}`).
* @internal
*/
function unicodePropertyArbitrary(astNode) {
	return mapToConstant(...safeMap(extractRangesForPropertyOrFromCache(getPropertySpec(astNode), astNode.negative), (range) => convertGraphemeRangeToMapToConstantEntry(range)));
}
const safeStringFromCodePoint = String.fromCodePoint;
const wordChars = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"];
const digitChars = [..."0123456789"];
const spaceChars = [..." 	\r\n\v\f"];
const newLineChars = [..."\r\n"];
const terminatorChars = [...""];
const newLineAndTerminatorChars = [...newLineChars, ...terminatorChars];
const wordCharsSet = new SSet(wordChars);
const digitCharsSet = new SSet(digitChars);
const spaceCharsSet = new SSet(spaceChars);
const terminatorCharsSet = new SSet(terminatorChars);
const newLineAndTerminatorCharsSet = new SSet(newLineAndTerminatorChars);
const defaultChar = () => string({
	unit: "grapheme-ascii",
	minLength: 1,
	maxLength: 1
});
function raiseUnsupportedASTNode(astNode) {
	return new SError(`Unsupported AST node! Received: ${stringify(astNode)}`);
}
/**
* Convert an AST of tokens into an arbitrary able to produce the requested pattern
* @internal
*/
function toMatchingArbitrary(astNode, constraints, flags) {
	switch (astNode.type) {
		case "Char":
			if (astNode.kind === "meta") switch (astNode.value) {
				case "\\w": return constantFrom(...wordChars);
				case "\\W": return defaultChar().filter((c) => !safeHas(wordCharsSet, c));
				case "\\d": return constantFrom(...digitChars);
				case "\\D": return defaultChar().filter((c) => !safeHas(digitCharsSet, c));
				case "\\s": return constantFrom(...spaceChars);
				case "\\S": return defaultChar().filter((c) => !safeHas(spaceCharsSet, c));
				case "\\b":
				case "\\B": throw new SError(`Meta character ${astNode.value} not implemented yet!`);
				case ".": {
					const forbiddenChars = flags.dotAll ? terminatorCharsSet : newLineAndTerminatorCharsSet;
					return defaultChar().filter((c) => !safeHas(forbiddenChars, c));
				}
			}
			if (astNode.symbol === void 0) throw new SError(`Unexpected undefined symbol received for non-meta Char! Received: ${stringify(astNode)}`);
			return constant(astNode.symbol);
		case "Repetition": {
			const node = toMatchingArbitrary(astNode.expression, constraints, flags);
			switch (astNode.quantifier.kind) {
				case "*": return string({
					...constraints,
					unit: node
				});
				case "+": return string({
					...constraints,
					minLength: 1,
					unit: node
				});
				case "?": return string({
					...constraints,
					minLength: 0,
					maxLength: 1,
					unit: node
				});
				case "Range": return string({
					...constraints,
					minLength: astNode.quantifier.from,
					maxLength: astNode.quantifier.to,
					unit: node
				});
				default: throw raiseUnsupportedASTNode(astNode.quantifier);
			}
		}
		case "Quantifier": throw new SError(`Wrongly defined AST tree, Quantifier nodes not supposed to be scanned!`);
		case "Alternative": {
			const childrenArbitraries = [];
			let pendingAggregatedValue = "";
			for (const n of astNode.expressions) if (n.type === "Char" && n.kind !== "meta" && n.symbol !== void 0) pendingAggregatedValue += n.symbol;
			else if (flags.multiline || n.type !== "Assertion" || n.kind !== "^" && n.kind !== "$") {
				if (pendingAggregatedValue !== "") {
					safePush(childrenArbitraries, constant(pendingAggregatedValue));
					pendingAggregatedValue = "";
				}
				safePush(childrenArbitraries, toMatchingArbitrary(n, constraints, flags));
			}
			if (pendingAggregatedValue !== "") safePush(childrenArbitraries, constant(pendingAggregatedValue));
			if (childrenArbitraries.length === 0) return constant("");
			if (childrenArbitraries.length === 1) return childrenArbitraries[0];
			return tuple(...childrenArbitraries).map((vs) => safeJoin(vs, ""));
		}
		case "CharacterClass":
			if (astNode.negative) {
				const childrenArbitraries = safeMap(astNode.expressions, (n) => toMatchingArbitrary(n, constraints, flags));
				return defaultChar().filter((c) => safeEvery(childrenArbitraries, (arb) => !arb.canShrinkWithoutContext(c)));
			}
			return oneof(...safeMap(astNode.expressions, (n) => toMatchingArbitrary(n, constraints, flags)));
		case "ClassRange": {
			const min = astNode.from.codePoint;
			const max = astNode.to.codePoint;
			return integer({
				min,
				max
			}).map((n) => safeStringFromCodePoint(n), (c) => {
				if (typeof c !== "string") throw new SError("Invalid type");
				if ([...c].length !== 1) throw new SError("Invalid length");
				return safeCharCodeAt(c, 0);
			});
		}
		case "Group": return toMatchingArbitrary(astNode.expression, constraints, flags);
		case "Disjunction": {
			const stack = [astNode.left, astNode.right];
			const branches = [];
			for (let i = 0; i !== stack.length; ++i) {
				const node = stack[i];
				if (node === null) safePush(branches, constant(""));
				else if (node.type === "Disjunction") {
					safePush(stack, node.left);
					safePush(stack, node.right);
				} else safePush(branches, toMatchingArbitrary(node, constraints, flags));
			}
			return oneof(...branches);
		}
		case "Assertion":
			if (astNode.kind === "^" || astNode.kind === "$") {
				if (flags.multiline) {
					if (astNode.kind === "^") return oneof(constant(""), tuple(string({ unit: defaultChar() }), constantFrom(...newLineChars)).map((t) => `${t[0]}${t[1]}`, (value) => {
						if (typeof value !== "string" || value.length === 0) throw new SError("Invalid type");
						return [safeSubstring(value, 0, value.length - 1), value[value.length - 1]];
					}));
					else return oneof(constant(""), tuple(constantFrom(...newLineChars), string({ unit: defaultChar() })).map((t) => `${t[0]}${t[1]}`, (value) => {
						if (typeof value !== "string" || value.length === 0) throw new SError("Invalid type");
						return [value[0], safeSubstring(value, 1)];
					}));
				}
				return constant("");
			}
			throw new SError(`Assertions of kind ${astNode.kind} not implemented yet!`);
		case "Backreference": throw new SError(`Backreference nodes not implemented yet!`);
		case "UnicodeProperty": return unicodePropertyArbitrary(astNode);
		default: throw raiseUnsupportedASTNode(astNode);
	}
}
/**
* For strings matching the provided regex
*
* @param regex - Arbitrary able to generate random strings (possibly multiple characters)
* @param constraints - Constraints to apply when building instances
*
* @remarks Since 3.10.0
* @public
*/
function stringMatching(regex, constraints = {}) {
	for (const flag of regex.flags) if (flag !== "d" && flag !== "g" && flag !== "m" && flag !== "s" && flag !== "u") throw new SError(`Unable to use "stringMatching" against a regex using the flag ${flag}`);
	const maxLength = constraints.maxLength;
	const sanitizedConstraints = {
		size: constraints.size,
		maxLength
	};
	const flags = {
		multiline: regex.multiline,
		dotAll: regex.dotAll
	};
	let regexRootToken = addMissingDotStar(tokenizeRegex(regex));
	if (maxLength !== void 0) regexRootToken = clampRegexAst(regexRootToken, maxLength);
	const baseArbitrary = toMatchingArbitrary(regexRootToken, sanitizedConstraints, flags);
	if (maxLength !== void 0) return baseArbitrary.filter((s) => [...s].length <= maxLength);
	return baseArbitrary;
}
/** @internal */
function initZippedValues(its) {
	const vs = [];
	for (let index = 0; index !== its.length; ++index) vs.push(its[index].next());
	return vs;
}
/** @internal */
function nextZippedValues(its, vs) {
	for (let index = 0; index !== its.length; ++index) vs[index] = its[index].next();
}
/** @internal */
function isDoneZippedValues(vs) {
	for (let index = 0; index !== vs.length; ++index) if (vs[index].done) return true;
	return false;
}
/** @internal */
function* zipIterableIterators(...its) {
	const vs = initZippedValues(its);
	while (!isDoneZippedValues(vs)) {
		yield vs.map((v) => v.value);
		nextZippedValues(its, vs);
	}
}
/** @internal */
function* iotaFrom(startValue) {
	let value = startValue;
	while (true) {
		yield value;
		++value;
	}
}
/** @internal */
var LimitedShrinkArbitrary = class extends Arbitrary {
	constructor(arb, maxShrinks) {
		super();
		this.arb = arb;
		this.maxShrinks = maxShrinks;
	}
	generate(mrng, biasFactor) {
		const value = this.arb.generate(mrng, biasFactor);
		return this.valueMapper(value, 0);
	}
	canShrinkWithoutContext(value) {
		return this.arb.canShrinkWithoutContext(value);
	}
	shrink(value, context) {
		if (this.isSafeContext(context)) return this.safeShrink(value, context.originalContext, context.length);
		return this.safeShrink(value, void 0, 0);
	}
	safeShrink(value, originalContext, currentLength) {
		const remaining = this.maxShrinks - currentLength;
		if (remaining <= 0) return Stream.nil();
		return new Stream(zipIterableIterators(this.arb.shrink(value, originalContext), iotaFrom(currentLength + 1))).take(remaining).map((valueAndLength) => this.valueMapper(valueAndLength[0], valueAndLength[1]));
	}
	valueMapper(v, newLength) {
		const context = {
			originalContext: v.context,
			length: newLength
		};
		return new Value(v.value, context);
	}
	isSafeContext(context) {
		return context !== null && context !== void 0 && typeof context === "object" && "originalContext" in context && "length" in context;
	}
};
/**
* Create another Arbitrary with a limited (or capped) number of shrink values
*
* @example
* ```typescript
* const dataGenerator: Arbitrary<string> = ...;
* const limitedShrinkableDataGenerator: Arbitrary<string> = fc.limitShrink(dataGenerator, 10);
* // up to 10 shrunk values could be extracted from the resulting arbitrary
* ```
*
* NOTE: Although limiting the shrinking capabilities can speed up your CI when failures occur, we do not recommend this approach.
* Instead, if you want to reduce the shrinking time for automated jobs or local runs, consider using `endOnFailure` or `interruptAfterTimeLimit`.
*
* @param arbitrary - Instance of arbitrary responsible to generate and shrink values
* @param maxShrinks - Maximal number of shrunk values that can be pulled from the resulting arbitrary
*
* @returns Create another arbitrary with limited number of shrink values
* @remarks Since 3.20.0
* @public
*/
function limitShrink(arbitrary, maxShrinks) {
	return new LimitedShrinkArbitrary(arbitrary, maxShrinks);
}
const LifeCyclePluginSymbol = Symbol.for("fast-check/plugin/life-cycle");
function computeResultingAfterHooks(teardownFunctions, hooks) {
	if (teardownFunctions.length === 0) return hooks.afterHooks;
	if (hooks.afterHooks.length === 0) return teardownFunctions.map((details) => details.fn);
	const afterAndPluginIndices = [];
	for (const value of teardownFunctions) {
		const { index, fn } = value;
		afterAndPluginIndices.push({
			index: hooks.beforeHooksIndices[index],
			fn
		});
	}
	for (let index = 0; index !== hooks.afterHooks.length; ++index) afterAndPluginIndices.push({
		index: hooks.afterHooksIndices[index],
		fn: hooks.afterHooks[index]
	});
	afterAndPluginIndices.sort((a, b) => a.index - b.index);
	return afterAndPluginIndices.map((details) => details.fn);
}
function lifeCycleHooksRunner(hooks, nestedRun, value) {
	let wrappedRunOutput = null;
	let wrappedRunContinuation = void 0;
	const teardownFunctions = [];
	if (hooks.beforeHooks.length !== 0) try {
		for (let index = 0; index !== hooks.beforeHooks.length; ++index) {
			const before = hooks.beforeHooks[index];
			if (wrappedRunContinuation === void 0) {
				const out = before();
				if (typeof out === "function") teardownFunctions.push({
					index,
					fn: out
				});
				if (typeof out === "object") wrappedRunContinuation = out.then((beforeOut) => {
					if (beforeOut !== void 0) teardownFunctions.push({
						index,
						fn: beforeOut
					});
					return null;
				});
			} else wrappedRunContinuation = wrappedRunContinuation.then(() => {
				const beforeOut = before();
				if (beforeOut === void 0) return null;
				if (typeof beforeOut === "function") {
					teardownFunctions.push({
						index,
						fn: beforeOut
					});
					return null;
				}
				return beforeOut.then((beforeOutNested) => {
					if (beforeOutNested !== void 0) teardownFunctions.push({
						index,
						fn: beforeOutNested
					});
					return null;
				});
			});
		}
	} catch (error) {
		wrappedRunOutput = { error };
	}
	if (wrappedRunOutput === null) {
		if (wrappedRunContinuation === void 0) {
			const out = nestedRun(value);
			if (out !== null && "then" in out) wrappedRunContinuation = out;
			else wrappedRunOutput = out;
		} else wrappedRunContinuation = wrappedRunContinuation.then(() => nestedRun(value), (error) => ({ error }));
	}
	if (wrappedRunContinuation === void 0) {
		const resultingAfterHooks = computeResultingAfterHooks(teardownFunctions, hooks);
		for (let index = resultingAfterHooks.length - 1; index >= 0; --index) {
			const after = resultingAfterHooks[index];
			if (wrappedRunContinuation === void 0) try {
				const out = after();
				if (typeof out === "object") wrappedRunContinuation = out.then(() => wrappedRunOutput, (error) => wrappedRunOutput || { error });
			} catch (error) {
				wrappedRunOutput = { error };
			}
			else wrappedRunContinuation = wrappedRunContinuation.then((previous) => {
				try {
					const out = after();
					if (typeof out === "object") return out.then(() => previous, (error) => previous || { error });
					return previous;
				} catch (error) {
					return previous || { error };
				}
			});
		}
	} else wrappedRunContinuation = wrappedRunContinuation.then((previousBeforeAfters) => {
		const resultingAfterHooks = computeResultingAfterHooks(teardownFunctions, hooks);
		if (resultingAfterHooks.length === 0) return previousBeforeAfters;
		let afterContinuation = Promise.resolve(previousBeforeAfters);
		for (let index = resultingAfterHooks.length - 1; index >= 0; --index) {
			const after = resultingAfterHooks[index];
			afterContinuation = afterContinuation.then((previous) => {
				try {
					const out = after();
					return out === void 0 ? previous : out.then(() => previous, (error) => previous || { error });
				} catch (error) {
					return previous || { error };
				}
			});
		}
		return afterContinuation;
	});
	return wrappedRunContinuation === void 0 ? wrappedRunOutput : wrappedRunContinuation;
}
/**
* Register a callback to be called before each run of your predicate.
* If the function returns a promise, we wait until the promise resolves before running anything else.
*
* @example
* ```ts
* fc.assert(
*   fc.property(..., (...) => {...}),
*   { plugins: [fc.beforeEach(() => {...})] }
* )
* ```
*
* @param fn - Hook to be executed before each execution of the predicate
*
* @remarks Since 4.10.0
* @public
*/
function beforeEach(fn) {
	return (pluginIndex, pluginStore) => {
		let lifeCycleHooks = pluginStore.get(LifeCyclePluginSymbol);
		if (lifeCycleHooks !== void 0 && lifeCycleHooks.lastPluginIndex === pluginIndex - 1) {
			lifeCycleHooks.lastPluginIndex = pluginIndex;
			lifeCycleHooks.beforeHooks.push(fn);
			lifeCycleHooks.beforeHooksIndices.push(pluginIndex);
			return {};
		}
		lifeCycleHooks = {
			lastPluginIndex: pluginIndex,
			beforeHooks: [fn],
			beforeHooksIndices: [pluginIndex],
			afterHooks: [],
			afterHooksIndices: []
		};
		pluginStore.set(LifeCyclePluginSymbol, lifeCycleHooks);
		return { decorateRun: (nestedRun) => (value) => lifeCycleHooksRunner(lifeCycleHooks, nestedRun, value) };
	};
}
/**
* Register a callback to be called after each run of your predicate.
* If the function returns a promise, we wait until the promise resolves before running anything else.
*
* @example
* ```ts
* fc.assert(
*   fc.property(..., (...) => {...}),
*   { plugins: [fc.afterEach(() => {...})] }
* )
* ```
*
* @param fn - Hook to be executed after each execution of the predicate
*
* @remarks Since 4.10.0
* @public
*/
function afterEach(fn) {
	return (pluginIndex, pluginStore) => {
		let lifeCycleHooks = pluginStore.get(LifeCyclePluginSymbol);
		if (lifeCycleHooks !== void 0 && lifeCycleHooks.lastPluginIndex === pluginIndex - 1) {
			lifeCycleHooks.lastPluginIndex = pluginIndex;
			lifeCycleHooks.afterHooks.push(fn);
			lifeCycleHooks.afterHooksIndices.push(pluginIndex);
			return {};
		}
		lifeCycleHooks = {
			lastPluginIndex: pluginIndex,
			beforeHooks: [],
			beforeHooksIndices: [],
			afterHooks: [fn],
			afterHooksIndices: [pluginIndex]
		};
		pluginStore.set(LifeCyclePluginSymbol, lifeCycleHooks);
		return { decorateRun: (nestedRun) => (value) => lifeCycleHooksRunner(lifeCycleHooks, nestedRun, value) };
	};
}
/**
* Forces values passed to the predicate to be generated without bias.
* By default, arbitraries tasked to generate biased values.
*
* @example
* ```ts
* fc.assert(
*   fc.property(..., (...) => {...}),
*   { plugins: [fc.unbiased()] }
* )
* ```
*
* @remarks Since 4.10.0
* @public
*/
function unbiased() {
	return () => {
		return { decorateGenerate: (nestedGenerate) => (mrng, _runId) => nestedGenerate(mrng, void 0) };
	};
}
/** @internal */
function fromSyncCachedForAsyncPath(cachedValue) {
	return cachedValue === null ? new PreconditionFailure() : cachedValue;
}
/** @internal */
function fromCached(cachedValue) {
	if (cachedValue !== null) {
		if ("then" in cachedValue) return cachedValue.then(fromSyncCachedForAsyncPath);
		else return cachedValue;
	}
	return new PreconditionFailure();
}
/** @internal */
function equalValuesRunner(coveredCases, nestedRun, value, skipRuns) {
	const stringifiedValue = stringify(value);
	if (coveredCases.has(stringifiedValue)) {
		const lastOutput = coveredCases.get(stringifiedValue);
		return skipRuns ? fromCached(lastOutput) : lastOutput;
	}
	const out = nestedRun(value);
	coveredCases.set(stringifiedValue, out);
	return out;
}
/**
* Never execute the predicate twice on the same value and replay the outcome of the first execution instead.
* Discarded runs still count as runs.
*
* Close to {@link skipEqualValues} except we replay the output of the first passing, meaning the replay counts as a run.
*
* WARNING: Detecting equal values is based on stringifying them. It may result in false positives and false negatives.
*
* @example
* ```ts
* fc.assert(
*   fc.property(..., (...) => {...}),
*   { plugins: [fc.ignoreEqualValues()] }
* )
* ```
*
* @remarks Since 4.10.0
* @public
*/
function ignoreEqualValues() {
	return () => {
		const coveredCases = /* @__PURE__ */ new Map();
		return { decorateRun: (nestedRun) => (value) => equalValuesRunner(coveredCases, nestedRun, value, false) };
	};
}
/**
* Never execute the predicate twice on the same value.
*
* A duplicated run whose first execution succeeded is marked as skipped instead of successful.
* If too many runs get skipped the run will be marked as failed.
*
* Close to {@link ignoreEqualValues} except we skip runs having the same value.
*
* WARNING: Detecting equal values is based on stringifying them. It may result in false positives and false negatives.
*
* @example
* ```ts
* fc.assert(
*   fc.property(..., (...) => {...}),
*   { plugins: [fc.skipEqualValues()] }
* )
* ```
*
* @remarks Since 4.10.0
* @public
*/
function skipEqualValues() {
	return () => {
		const coveredCases = /* @__PURE__ */ new Map();
		return { decorateRun: (nestedRun) => (value) => equalValuesRunner(coveredCases, nestedRun, value, true) };
	};
}
const safeSetTimeout$1 = setTimeout;
const safeClearTimeout$1 = clearTimeout;
const safePerformanceNow = typeof performance !== "undefined" ? performance.now.bind(performance) : Date.now.bind(Date);
/** @internal */
function interruptAfterDelay(timeMs, probe) {
	const limitTime = safePerformanceNow() + timeMs;
	let timeoutHandle = void 0;
	return {
		expired: () => safePerformanceNow() >= limitTime,
		clear: () => safeClearTimeout$1(timeoutHandle),
		promise: new Promise((resolve) => {
			timeoutHandle = safeSetTimeout$1(() => {
				if (probe.running) probe.interruptedWhileRunning = true;
				resolve(new PreconditionFailure(true));
			}, timeMs);
		})
	};
}
/** @internal */
function timeLimitRunner(interrupt, nestedRun, value, probe) {
	probe.running = true;
	if (interrupt.expired()) {
		probe.interruptedWhileRunning = true;
		probe.running = false;
		return new PreconditionFailure(true);
	}
	const runOut = nestedRun(value);
	if (runOut === null || !("then" in runOut)) {
		probe.running = false;
		return runOut;
	}
	runOut.finally(() => probe.running = false);
	return Promise.race([runOut, interrupt.promise]);
}
/**
* Interrupt test execution after a given time limit.
*
* NOTE: Useful to avoid having too long running processes in your CI while preserving replay capabilities if needed.
*
* WARNING: A test interrupted before any failure counts as a success, even if it did not
* reach `numRuns` runs, unless `failOnInterrupt` is set to `true`.
*
* As predicates cannot be stopped, the underlying execution keeps running but its outcome gets ignored.
*
* @example
* ```ts
* fc.assert(
*   fc.asyncProperty(..., async (...) => {...}),
*   { plugins: [fc.interruptAfterTimeLimit(1000)] }
* )
* ```
*
* @param timeLimitMs - Delay in milliseconds after which runs gets interrupted
*
* @remarks Since 4.10.0
* @public
*/
function interruptAfterTimeLimit(timeLimitMs, options = {}) {
	return () => {
		const probe = {
			interruptedWhileRunning: false,
			running: false
		};
		const interrupt = interruptAfterDelay(timeLimitMs, probe);
		return {
			decorateRun: (nestedRun) => (value) => timeLimitRunner(interrupt, nestedRun, value, probe),
			onAllRunsComplete: (runDetails) => {
				interrupt.clear();
				if (options.failOnInterrupt && !runDetails.failed && runDetails.interrupted && probe.interruptedWhileRunning) return reportRunDetails({
					...runDetails,
					failed: true
				});
			}
		};
	};
}
const safeSetTimeout = setTimeout;
const safeClearTimeout = clearTimeout;
/** @internal */
function timeoutAfter(timeMs) {
	let timeoutHandle = void 0;
	return {
		clear: () => safeClearTimeout(timeoutHandle),
		promise: new Promise((resolve) => {
			timeoutHandle = safeSetTimeout(() => {
				resolve({ error: new SError(`Property timeout: exceeded limit of ${timeMs} milliseconds`) });
			}, timeMs);
		})
	};
}
/** @internal */
function timeoutRunner(timeMs, nestedRun, value) {
	const t = timeoutAfter(timeMs);
	const runOut = nestedRun(value);
	if (runOut === null || !("then" in runOut)) {
		t.clear();
		return runOut;
	}
	const propRun = Promise.race([runOut, t.promise]);
	propRun.then(t.clear, t.clear);
	return propRun;
}
/**
* Mark the execution of a predicate as failed if it exceeds `timeMs` milliseconds to complete.
*
* WARNING: It cannot stop a running predicate.
* It mainly returns earlier so the test runner can move forward.
*
* NOTE: It has no effect on a synchronously running predicate.
*
* @example
* ```ts
* fc.assert(
*   fc.asyncProperty(..., async (...) => {...}),
*   { plugins: [fc.timeout(1000)] }
* )
* ```
*
* @param timeMs - Maximal number of milliseconds granted to an execution of the predicate
*
* @remarks Since 4.10.0
* @public
*/
function timeout(timeMs) {
	return () => {
		return { decorateRun: (nestedRun) => (value) => timeoutRunner(timeMs, nestedRun, value) };
	};
}
var fast_check_default_exports = /* @__PURE__ */ __exportAll({
	Arbitrary: () => Arbitrary,
	ExecutionStatus: () => ExecutionStatus,
	PreconditionFailure: () => PreconditionFailure,
	Random: () => Random,
	Stream: () => Stream,
	Value: () => Value,
	VerbosityLevel: () => VerbosityLevel,
	__commitHash: () => __commitHash,
	__type: () => __type,
	__version: () => __version,
	afterEach: () => afterEach,
	anything: () => anything,
	array: () => array,
	assert: () => assert,
	asyncDefaultReportMessage: () => asyncDefaultReportMessage,
	asyncModelRun: () => asyncModelRun,
	asyncProperty: () => asyncProperty,
	asyncStringify: () => asyncStringify,
	asyncToStringMethod: () => asyncToStringMethod,
	base64String: () => base64String,
	beforeEach: () => beforeEach,
	bigInt: () => bigInt,
	bigInt64Array: () => bigInt64Array,
	bigUint64Array: () => bigUint64Array,
	boolean: () => boolean,
	chainUntil: () => chainUntil,
	check: () => check,
	clone: () => clone,
	cloneIfNeeded: () => cloneIfNeeded,
	cloneMethod: () => cloneMethod,
	commands: () => commands,
	compareBooleanFunc: () => compareBooleanFunc,
	compareFunc: () => compareFunc,
	configureGlobal: () => configureGlobal,
	constant: () => constant,
	constantFrom: () => constantFrom,
	context: () => context,
	createDepthIdentifier: () => createDepthIdentifier,
	date: () => date,
	defaultReportMessage: () => defaultReportMessage,
	dictionary: () => dictionary,
	domain: () => domain,
	double: () => double,
	emailAddress: () => emailAddress,
	entityGraph: () => entityGraph,
	falsy: () => falsy,
	float: () => float,
	float32Array: () => float32Array,
	float64Array: () => float64Array,
	func: () => func,
	gen: () => gen,
	getDepthContextFor: () => getDepthContextFor,
	hasAsyncToStringMethod: () => hasAsyncToStringMethod,
	hasCloneMethod: () => hasCloneMethod,
	hasToStringMethod: () => hasToStringMethod,
	hash: () => hash,
	ignoreEqualValues: () => ignoreEqualValues,
	infiniteStream: () => infiniteStream,
	installGlobalPlugin: () => installGlobalPlugin,
	int16Array: () => int16Array,
	int32Array: () => int32Array,
	int8Array: () => int8Array,
	integer: () => integer,
	interruptAfterTimeLimit: () => interruptAfterTimeLimit,
	ipV4: () => ipV4,
	ipV4Extended: () => ipV4Extended,
	ipV6: () => ipV6,
	json: () => json,
	jsonValue: () => jsonValue,
	letrec: () => letrec,
	limitShrink: () => limitShrink,
	lorem: () => lorem,
	map: () => map,
	mapToConstant: () => mapToConstant,
	maxSafeInteger: () => maxSafeInteger,
	maxSafeNat: () => maxSafeNat,
	memo: () => memo,
	mixedCase: () => mixedCase,
	modelRun: () => modelRun,
	nat: () => nat,
	noBias: () => noBias,
	noShrink: () => noShrink,
	object: () => object,
	oneof: () => oneof,
	option: () => option,
	pre: () => pre,
	property: () => property,
	readConfigureGlobal: () => readConfigureGlobal,
	record: () => record,
	resetConfigureGlobal: () => resetConfigureGlobal,
	sample: () => sample,
	scheduledModelRun: () => scheduledModelRun,
	scheduler: () => scheduler,
	schedulerFor: () => schedulerFor,
	set: () => set,
	shuffledSubarray: () => shuffledSubarray,
	skipEqualValues: () => skipEqualValues,
	sparseArray: () => sparseArray,
	statistics: () => statistics,
	stream: () => stream$1,
	string: () => string,
	stringMatching: () => stringMatching,
	stringify: () => stringify,
	subarray: () => subarray,
	timeout: () => timeout,
	toStringMethod: () => toStringMethod,
	tuple: () => tuple,
	uint16Array: () => uint16Array,
	uint32Array: () => uint32Array,
	uint8Array: () => uint8Array,
	uint8ClampedArray: () => uint8ClampedArray,
	ulid: () => ulid,
	unbiased: () => unbiased,
	uniqueArray: () => uniqueArray,
	uuid: () => uuid,
	webAuthority: () => webAuthority,
	webFragments: () => webFragments,
	webPath: () => webPath,
	webQueryParameters: () => webQueryParameters,
	webSegment: () => webSegment,
	webUrl: () => webUrl
});
/**
* Type of module (commonjs or module)
* @remarks Since 1.22.0
* @public
*/
const __type = "module";
/**
* Version of fast-check used by your project (eg.: "4.10.2")
* @remarks Since 1.22.0
* @public
*/
const __version = "4.10.2";
/**
* Commit hash of the current code (eg.: "c77afa8277a67250d798c52e61343b8ed5fd268b")
* @remarks Since 2.7.0
* @public
*/
const __commitHash = "c77afa8277a67250d798c52e61343b8ed5fd268b";
/** @deprecated Prefer a namespace import instead: `import * as fc from 'fast-check'` */
var fast_check_default = fast_check_default_exports;
// src/weigh/trial/fewer-rows.ts
/** Rows that are chosen from, so that there are not too many choices. */
const mostRows$1 = 8;
/** Requests of one or two rows of a request, where requests are made of as many, fewest first: shrinking by values cannot leave out a first row. */
function* fewerRows(request, size, among, axes) {
	const rows = Array.from({ length: Math.min(size.rows, mostRows$1) }, (_, at) => at);
	const made = (count) => count < size.rows && among.some((it) => it.rows === count && sameSizes(it, size));
	if (made(1)) for (const row of rows) yield takeRows(request, [row], axes);
	if (made(2)) for (const first of rows) for (const second of rows.slice(first + 1)) yield takeRows(request, [first, second], axes);
}
function sameSizes(a, b) {
	return a.sizes.size === b.sizes.size && [...a.sizes].every(([name, size]) => b.sizes.get(name) === size);
}
// src/weigh/trial/input-arbitrary.ts
/** Different values in one tensor; a larger one repeats them. A prime, so that rows differ. */
const mostDifferent = 61;
/** Below this a float32 is subnormal. */
const subnormal = {
	float16: 2 ** -24,
	float32: 2 ** -149,
	float64: 2 ** -1074
};
/**
* Whole requests that a contract allows: ends of ranges, -0 and subnormals, each category, nothing where that is allowed. They shrink to
* the first of the sizes and to the simplest values. Inputs that have a default are given where the contract says what they may be.
*/
function requests(contract, among, now, declared) {
	const optional = Object.entries(contract.inputs).flatMap(([name, it]) => it.optional && isBounded(it) ? [name] : []);
	const plans = [];
	for (const { rows, sizes } of among) {
		const plan = requestPlan(contract, rows, {
			declared,
			sizes,
			optional
		});
		if ("why" in plan) return plan;
		plans.push(plan);
	}
	const values = [];
	for (const [nth, { name, input, type }] of (plans[0] ?? []).entries()) {
		const allowed = allowedValues(input, type, now, [-10, 10]);
		if ("why" in allowed) return { why: `no value of ${name} can be made: ${allowed.why}` };
		const length = Math.min(mostDifferent, Math.max(0, ...plans.flatMap((plan) => plan.slice(nth, nth + 1).map(elements))));
		values.push(fast_check_default.array(element(allowed, input.nullable ? nothingOf(type) : null), {
			minLength: length,
			maxLength: length
		}));
	}
	return fast_check_default.tuple(fast_check_default.nat(plans.length - 1), fast_check_default.tuple(...values), fast_check_default.subarray(optional)).map(([nth, drawn, left]) => ({
		size: among[nth],
		request: (plans[nth] ?? []).flatMap((input, at) => left.includes(input.name) ? [] : [made(input, drawn[at] ?? [])])
	}));
}
function element(allowed, nothing) {
	const value = allowed.is === "one-of" ? fast_check_default.constantFrom(...allowed.values) : number(allowed);
	return nothing === null ? value : fast_check_default.oneof({
		arbitrary: value,
		weight: 7
	}, {
		arbitrary: fast_check_default.constant(nothing),
		weight: 1
	});
}
function number({ type, low, high }) {
	const ends = {
		arbitrary: fast_check_default.constantFrom(high, low),
		weight: 1
	};
	if (typeof low === "bigint") return fast_check_default.oneof({
		arbitrary: fast_check_default.bigInt({
			min: low,
			max: BigInt(high)
		}),
		weight: 7
	}, ends);
	const max = Number(high);
	if (type !== "float16" && type !== "float32" && type !== "float64") return fast_check_default.oneof({
		arbitrary: fast_check_default.integer({
			min: low,
			max
		}),
		weight: 7
	}, ends);
	const middle = Math.min(max, Math.max(low, 0));
	const within = {
		min: low,
		max,
		noNaN: true
	};
	const edges = [
		middle,
		-0,
		1,
		subnormal[type],
		-subnormal[type],
		max,
		low
	].filter((it) => it >= low && it <= max);
	const any = type === "float64" ? fast_check_default.double(within) : fast_check_default.float(within);
	const share = (part) => middle * (1 - Math.abs(part)) + (part < 0 ? low : max) * Math.abs(part);
	const even = fast_check_default.integer({
		min: low < middle ? -500 : 0,
		max: middle < max ? 500 : 0
	}).map((part) => Math.min(max, Math.max(low, rounded(type, share(part / 500)))));
	return fast_check_default.oneof({
		arbitrary: even,
		weight: 4
	}, {
		arbitrary: any,
		weight: 2
	}, {
		arbitrary: fast_check_default.constantFrom(...edges),
		weight: 2
	});
}
const rounded = (type, value) => type === "float64" ? value : Math.fround(value);
const nothingOf = (type) => type === "string" ? "" : type.startsWith("float") ? NaN : null;
const elements = ({ dims, tensors }) => dims.reduce((product, size) => product * size, tensors);
function made(input, values) {
	const count = elements({
		...input,
		tensors: 1
	});
	const one = (tensor) => tensorFrom(input.type, input.dims, Array.from({ length: count }, (_, at) => values[(tensor * count + at) % values.length]));
	return {
		name: input.name,
		value: input.wrap(Array.from({ length: input.tensors }, (_, tensor) => one(tensor)))
	};
}
/** Tries generated requests one after another, and the first that does not hold ever smaller. The same seed tries the same requests. */
async function tryRequests(contract, { among, now, declared }, { cases, seed, shrinks }, holds) {
	const arbitrary = requests(contract, among, now, declared);
	if ("why" in arbitrary) return {
		is: "untried",
		why: arbitrary.why
	};
	let left = shrinks;
	const broken = [];
	let tried = 0;
	const property = fast_check_default.asyncProperty(arbitrary, async (drawn) => {
		if (broken.length === 0) tried += 1;
		else if (left-- <= 0) return true;
		if (await holds(drawn.request)) return true;
		broken.push(drawn);
		return false;
	});
	const run = await fast_check_default.check(property, {
		seed,
		numRuns: cases
	});
	const smallest = broken.at(-1);
	if (smallest === void 0) {
		if (run.failed) throw run.errorInstance;
		return {
			is: "held",
			cases: tried
		};
	}
	for (const fewer of fewerRows(smallest.request, smallest.size, among, rowAxes(contract, "inputs", declared))) if (!await holds(fewer)) return {
		is: "broken",
		cases: tried,
		smallest: fewer
	};
	return {
		is: "broken",
		cases: tried,
		smallest: smallest.request
	};
}
// src/world/contract/try-law.ts
/** Runs that shrinking a failing request may take. */
const shrinks = 150;
/** Tries a law on generated requests. The first death ends it, and so does the end of the run's time: what is tried after it is not told apart from it. `lenient` passes over requests that are turned away. */
async function tryLaw({ contract, facts, now, model }, id, among, { cases, seed, lenient }, law, told) {
	const deaths = model.deaths.length;
	const over = () => model.overtime?.() ?? null;
	const stopped = () => model.deaths.length > deaths || over() !== null;
	const passed = [];
	const broken = [];
	const found = await tryRequests(contract, {
		among,
		now,
		declared: facts
	}, {
		cases,
		seed,
		shrinks
	}, async (request) => {
		if (stopped()) return true;
		const outcome = await law(request);
		if (outcome?.is === "broken") broken.push(outcome.by);
		if (outcome?.is === "untried") passed.push(outcome.untried);
		return outcome?.is !== "broken";
	});
	if (found.is === "untried") return {
		id,
		status: "could-not-run",
		why: `${found.why}.`
	};
	const by = broken.at(-1);
	if (found.is === "broken" && by !== void 0) return {
		id,
		status: "fail",
		cases: found.cases,
		seed,
		...told(by),
		...toldSmallest(found.smallest)
	};
	const held = found.cases - passed.length;
	const late = over();
	if (late !== null) return {
		id,
		status: "could-not-run",
		why: late,
		cases: held,
		seed
	};
	const [why] = passed;
	if (why !== void 0 && (!lenient || held === 0 || model.deaths.length > deaths)) return {
		id,
		...why,
		cases: held,
		seed
	};
	return {
		id,
		status: "pass",
		cases: held,
		seed
	};
}
// src/world/contract/laws.ts
/** Laws of rows take several runs for each request. */
const mostRowCases = 10;
/** The laws that the contract leaves on, each on generated requests; that two runs agree is asked by itself, before all others. */
const laws = async (trial) => {
	const asked = lawsAsked(trial.contract).filter((law) => law !== "deterministic");
	const taken = await sizesTaken(trial);
	const checks = [];
	for (const law of asked) {
		const id = `law/${law}`;
		if ("why" in taken) checks.push({
			id,
			...taken
		});
		else if (law === "generated") checks.push(await generated(trial, taken));
		else checks.push(await ofRows(trial, id, law === "permutation" ? permutation : rowIndependent, taken));
	}
	return checks;
};
/** Outputs stay valid on generated requests. */
async function generated(trial, among) {
	const { contract, model, provider } = trial;
	const bounded = unboundedInputs(contract).length === 0;
	const otherwise = signatureCheck(contract, trial.facts).outputs;
	if (Object.keys(contract.outputs).every((name) => otherwise.has(name))) return {
		id: "law/generated",
		status: "could-not-run",
		why: "The signature differs in every output, see signature."
	};
	const holds = async (request) => {
		const answer = await model.run(request, "law/generated");
		if (answer.is === "refused" && bounded) return {
			is: "broken",
			by: brokenByRefusal(contract, answer.why)
		};
		if (answer.is !== "ok") {
			const { status, why } = untried(answer, provider);
			return {
				is: "untried",
				untried: {
					status,
					why: answer.is === "refused" ? withMend(contract, why) : why
				}
			};
		}
		const found = brokenOutputs(contract, request, answer.value.outputs, provider).find(({ output }) => !otherwise.has(output));
		if (found !== void 0) return {
			is: "broken",
			by: found
		};
		for (const [name, { monotone }] of Object.entries(contract.outputs)) {
			if (otherwise.has(name) || !monotone.some((it) => it.in !== void 0)) continue;
			const moved = await orderInInput(trial, name, request, {
				values: 3,
				places: 2
			});
			if (moved !== null && "clause" in moved) return {
				is: "broken",
				by: moved
			};
		}
		return null;
	};
	const { cases, seed } = contract.generated;
	return tryLaw(trial, "law/generated", among, {
		cases,
		seed,
		lenient: false
	}, holds, (broken) => ({
		...toldBroken(broken),
		why: `${broken.why}.`
	}));
}
async function ofRows(trial, id, law, taken) {
	const one = taken.some(({ rows }) => rows === 1);
	const several = taken.filter(({ rows }) => rows > 1);
	if (several.length === 0) return {
		id,
		status: "could-not-run",
		why: "The model takes one row and no more, so there is nothing to compare; write the 1 in `shape`."
	};
	const told = (apart) => ({
		...toldApart(apart),
		why: `${wordsOf(id)} ${apart.why}.`
	});
	const ordinary = trial.example(several.at(-1)?.rows ?? 2);
	const outcome = "why" in ordinary ? null : await law(trial, ordinary, { one });
	if (outcome?.is === "untried" && outcome.untried.status === "unsupported") return {
		id,
		...outcome.untried
	};
	const { cases, seed } = trial.contract.generated;
	const check = await tryLaw(trial, id, several, {
		cases: Math.min(cases, mostRowCases),
		seed,
		lenient: true
	}, (request) => law(trial, request, { one }), told);
	if (check.status === "fail" || outcome?.is !== "broken" || "why" in ordinary) return check;
	return {
		id,
		status: "fail",
		cases: 1,
		...told(outcome.by),
		...toldSmallest(ordinary)
	};
}
const wordsOf = (id) => id === "law/permutation" ? "Rows in another order give other outputs:" : "A row in its batch is not what it is by itself:";
// src/weigh/trial/parity-checks.ts
/** NaN on both sides is agreement: whether an output may be NaN is its own check. */
function parityComparing(contract, provider) {
	return {
		tolerance: (type) => toleranceOf(contract, type, provider),
		nanEqual: true
	};
}
/** Ids of the parity checks that a contract asks of a provider, with the output of each. */
function parityAsked(contract, provider) {
	return checksAsked(contract, provider, []).filter((id) => id.startsWith("parity/")).map((id) => ({
		id,
		output: id.slice(7)
	}));
}
/** One check an output: the element of all requests that is furthest beyond its tolerance, or nearest to it. */
function parityChecks(contract, provider, said) {
	const comparing = parityComparing(contract, provider);
	return parityAsked(contract, provider).map(({ id, output }) => {
		const found = said.map((one) => ({
			request: one.request,
			found: compared(one, output, comparing)
		}));
		const lost = found.find((one) => one.found === null);
		if (said.length === 0 || lost !== void 0) return {
			id,
			status: "could-not-run",
			why: said.length === 0 ? "There was no request to compare by." : `The model gives no output ${output}.`
		};
		const ordered = found.flatMap(({ request, found }) => found === null ? [] : [{
			request,
			found
		}]).sort((a, b) => rank(b.found) - rank(a.found));
		const first = ordered[0]?.found;
		const told = {
			id,
			cases: said.length,
			...first === void 0 || first.worst === null ? {} : worstOf(output, first.worst)
		};
		if (first?.is !== "apart") return {
			...told,
			status: "pass"
		};
		return {
			...told,
			status: "fail",
			why: `On ${provider} ${output} is not what the CPU says, for ${ordered[0]?.request}: ${first.why}.`
		};
	});
}
function compared(one, output, comparing) {
	if ("turnedAway" in one) return {
		is: "apart",
		why: `the CPU takes it, and here it is turned away (${one.turnedAway})`,
		worst: null
	};
	const of = (side) => side.find(({ name }) => name === output)?.value;
	const [there, cpu] = [of(one.there), of(one.cpu)];
	return there === void 0 || cpu === void 0 ? null : valueClose(there, cpu, comparing);
}
/** Another kind of difference than of values comes first; then the greatest excess, even where it is none. */
function rank({ is, worst }) {
	return is === "apart" ? worst?.excess ?? Infinity : worst?.excess ?? -Infinity;
}
/** `limit` is what was tolerated at that very element. */
function worstOf(output, worst) {
	const { difference, excess, where, ...pair } = worst;
	return {
		...difference === null ? {} : { measured: difference },
		...difference === null || excess === null ? {} : { limit: difference - excess },
		worst: {
			output,
			...pair,
			...where === "" ? {} : { where },
			difference,
			excess
		}
	};
}
// src/world/contract/parity-requests.ts
/** Rows of the requests that are made beside the golden ones: one, an even number, an odd one that fills no vector register. */
const sizes = [
	1,
	2,
	7
];
const mostRows = 64;
/** Requests of several sizes; `why` is there where one could not be made. */
function parityRequests({ contract, example }) {
	const all = (batchDimension(contract) === null ? [1] : [.../* @__PURE__ */ new Set([...sizes, Math.min(contract.cost?.batch ?? 1, mostRows)])]).map((rows) => ({
		name: `a request of ${rows} row${rows === 1 ? "" : "s"}`,
		inputs: example(rows)
	}));
	const whys = all.flatMap(({ inputs }) => "why" in inputs ? [inputs.why] : []);
	return {
		made: all.flatMap(({ name, inputs }) => "why" in inputs ? [] : [{
			name,
			inputs
		}]),
		why: whys[0] ?? null
	};
}
// src/world/contract/parity.ts
/** Asks the model on its provider and on the CPU the same, inputs of golden cases and made ones, and compares output by output. */
async function parity(trial, cpu, golden) {
	const { contract, provider, model } = trial;
	const asked = parityAsked(contract, provider);
	if (asked.length === 0) return [];
	const all = (said) => asked.map(({ id }) => ({
		id,
		...said
	}));
	const { made, why } = parityRequests(trial);
	const said = [];
	let refusedByCpu = why;
	let steady = false;
	for (const { name, inputs } of [...golden, ...made]) {
		const here = await cpu.run(inputs, `parity, ${name}, on the CPU`);
		if (here.is === "died" || here.is === "out-of-time") return all(untried(here, "cpu"));
		if (here.is !== "ok") {
			refusedByCpu = here.why;
			continue;
		}
		const there = await model.run(inputs, `parity, ${name}`);
		if (there.is === "refused") {
			said.push({
				request: name,
				turnedAway: there.why
			});
			continue;
		}
		if (there.is !== "ok") return all(untried(there, provider));
		if (!steady) {
			const again = [await cpu.run(inputs, `parity, ${name}, on the CPU`), await model.run(inputs, `parity, ${name}`)];
			steady = [here, there].every((once, at) => alike(once.value.outputs, again[at], parityComparing(contract, provider)));
			if (!steady) return all({
				status: "could-not-run",
				why: unsteady(name, contract.deterministic)
			});
		}
		said.push({
			request: name,
			cpu: here.value.outputs,
			there: there.value.outputs
		});
	}
	if (said.length === 0) return all({
		status: "could-not-run",
		why: `The CPU takes no request that could be compared: ${refusedByCpu ?? ""}`
	});
	return parityChecks(contract, provider, said);
}
function alike(once, again, comparing) {
	if (again?.is !== "ok") return false;
	return again.value.outputs.every(({ value }, at) => {
		const before = once[at]?.value;
		return before !== void 0 && valueClose(value, before, comparing).is === "close";
	});
}
function unsteady(request, deterministic) {
	return `Two runs of this model differ on ${request}, so comparing proves nothing; ${deterministic ? "see law/deterministic" : "with `parity: false` it is not asked for"}.`;
}
// src/weigh/trial/judge-placement.ts
const hostTimed = "The runtime's profile holds the host's clock alone, which sees a device's work handed over and not done: the true share is larger. Ask for `nodes`.";
/** Operators that a reason names. */
const most = 5;
/** A placement as a result tells it, copies between devices included. */
function placementRows({ operators, copies }) {
	return [...operators, ...copies].map(({ operator, provider, nodes, milliseconds }) => ({
		operator,
		provider,
		nodes,
		ms: milliseconds
	}));
}
/** What the contract asks of where nodes and time go on a provider, against where they went: falling back to the CPU in silence fails. */
function judgeShares(contract, provider, placement) {
	const own = placement.providers.find((it) => it.provider === provider);
	return sharesAsked(contract, provider).map(({ id, key, limit }) => {
		if (placement.nodes === 0) return {
			id,
			limit,
			status: "could-not-run",
			why: "The runtime folded every node away, so that none is left to run anywhere."
		};
		const measured = (key === "nodes" ? own?.nodeShare : own?.timeShare) ?? 0;
		if (measured >= limit) return {
			id,
			measured,
			limit,
			status: "pass"
		};
		if (key === "time" && provider !== "cpu" && own !== void 0 && !placement.deviceTimed) return {
			id,
			measured,
			limit,
			status: "could-not-run",
			why: hostTimed
		};
		return {
			id,
			measured,
			limit,
			status: "fail",
			why: `${key === "nodes" ? `${own?.nodes ?? 0} of ${placement.nodes} nodes` : `${percent(measured, limit)} of the time`} ran on ${provider}, under the share of ${percent(limit)} that is asked for; elsewhere: ${elsewhere(placement, provider, key)}.`
		};
	});
}
/** The checks of shares that a contract asks for on a provider. */
function sharesAsked({ providers }, provider) {
	const asked = providers[provider];
	return ["nodes", "time"].flatMap((key) => {
		const limit = asked?.[key];
		return limit === void 0 ? [] : [{
			id: `provider/${provider}/${key}`,
			key,
			limit
		}];
	});
}
/** Whether the device is the one that a contract names; nothing where it names none. */
function judgeDevice({ providers }, provider, name) {
	const wanted = providers[provider]?.device;
	if (wanted === void 0) return [];
	const id = `provider/${provider}/device`;
	if (name === null) return [{
		id,
		limit: wanted,
		status: "could-not-run",
		why: `This machine does not tell the device of ${provider} by name.`
	}];
	if (name.toLowerCase().includes(wanted.toLowerCase())) return [{
		id,
		measured: name,
		limit: wanted,
		status: "pass"
	}];
	return [{
		id,
		measured: name,
		limit: wanted,
		status: "fail",
		why: `It ran on ${name}, and ${wanted} is asked for.`
	}];
}
function elsewhere({ operators }, provider, key) {
	const others = operators.filter((it) => it.provider !== provider);
	const weight = (it) => key === "nodes" ? it.nodes : it.milliseconds;
	return [...others.toSorted((a, b) => weight(b) - weight(a) || (a.operator < b.operator ? -1 : 1)).slice(0, most).map(({ operator, provider, nodes }) => `${operator} on ${provider}${nodes === 1 ? "" : ` (${nodes})`}`), ...others.length > most ? [`${others.length - most} more operators`] : []].join(", ");
}
/** A share for people; where it is held to a limit, with digits enough to be told from it. */
function percent(share, limit) {
	const digits = [
		0,
		1,
		3,
		6
	].find((some) => limit === void 0 || (share * 100).toFixed(some) !== (limit * 100).toFixed(some)) ?? 9;
	return `${Number((share * 100).toFixed(limit === void 0 ? 3 : digits))}\u00A0%`;
}
// src/world/contract/placed.ts
const warmup = 2;
/** Events of a profile that are sure to be read: the child refuses a longer one. */
const mostEvents = 6e4;
/** Profiles the model on an accelerator, or where the contract asks for shares; `device` is what the machine calls it. */
async function placed(trial, device) {
	const { contract, provider } = trial;
	const onDevice = judgeDevice(contract, provider, device.name);
	const asked = sharesAsked(contract, provider);
	if (provider === "cpu" && asked.length === 0) return {
		checks: onDevice,
		placement: []
	};
	const answer = await profiled(trial);
	if (answer.is !== "ok") {
		const said = answer.is === "no-example" ? {
			status: "could-not-run",
			why: answer.why
		} : untried(answer, provider);
		return {
			checks: [...asked.map(({ id, limit }) => ({
				id,
				limit,
				...said
			})), ...onDevice],
			placement: []
		};
	}
	return {
		checks: [...judgeShares(contract, provider, answer.value), ...onDevice],
		placement: placementRows(answer.value)
	};
}
/** Fewer runs of a model of many nodes; one alone where its loops fill the profile all the same. */
async function profiled({ contract, facts, model, example }) {
	const inputs = example(costPlan(contract, facts).rows);
	if ("why" in inputs) return {
		is: "no-example",
		why: inputs.why
	};
	const runs = Math.max(1, Math.min(10, Math.floor(mostEvents / (facts.nodes + 1)) - warmup));
	const answer = await model.profile({
		inputs,
		warmup,
		runs
	}, "placement");
	return answer.is === "refused" && runs > 1 ? model.profile({
		inputs,
		warmup: 1,
		runs: 1
	}, "placement") : answer;
}
// src/world/contract/try-model.ts
const deterministicLaw = "law/deterministic";
/** Runs all parts: what it costs first, while nothing else has filled its memory, then causes before their symptoms. */
async function tryModel({ trial, declared, known, asked, golden, device, onCpu }) {
	const tried = { checks: [] };
	const isKind = (wanted) => (id) => kindOfCheck({ id }) === wanted;
	const steps = [
		{
			matches: (id) => id === deterministicLaw,
			work: async () => [await deterministicCheck(trial)]
		},
		{
			matches: isKind("cost"),
			always: true,
			async work() {
				const { checks, ...figures } = await cost(trial);
				Object.assign(tried, figures);
				return checks;
			}
		},
		{
			matches: isKind("provider"),
			always: trial.provider !== "cpu",
			async work() {
				const { checks, placement } = await placed(trial, device);
				Object.assign(tried, { placement });
				return checks;
			}
		},
		{
			matches: isKind("output"),
			work: () => outputs(trial)
		},
		{
			matches: (id) => isKind("law")(id) && id !== deterministicLaw,
			work: () => laws(trial)
		},
		{
			matches: isKind("parity"),
			async work() {
				const cpu = await onCpu();
				if (!("why" in cpu)) return parity(trial, cpu, golden);
				return asked.filter(isKind("parity")).map((id) => ({
					id,
					status: "could-not-run",
					why: cpu.why
				}));
			}
		},
		{
			matches: isKind("golden"),
			always: trial.contract.golden.cases.length > 0,
			work: () => goldenChecks(trial, declared, known.outputs)
		},
		{
			matches: isKind("equivalence"),
			work: () => equivalenceChecks(trial, declared, known.outputs)
		},
		{
			matches: isKind("behaviour"),
			work: () => behaviour(trial)
		}
	];
	for (const { matches, always = false, work } of steps) {
		const wanted = asked.filter(matches);
		if (!(wanted.some((id) => untriable(id, known) === null) || always && !known.inputsDiffer)) continue;
		const before = trial.model.overtime?.() ?? null;
		const checks = before === null ? await guarded(work, wanted) : wanted.map((id) => late(id, before));
		const after = trial.model.overtime?.() ?? null;
		tried.checks.push(...after === null ? checks : checks.map((check) => isWhole(check) ? check : late(check.id, after)));
	}
	return tried;
}
/** Whether a check can stand that was told as time ran out: what failed, failed; these two pass over requests without an answer, the others say so. */
function isWhole(check) {
	return check.status === "fail" || !["output", "parity"].includes(kindOfCheck(check));
}
function late(id, why) {
	return {
		id,
		status: "could-not-run",
		why
	};
}
/** A part that breaks takes no other with it. */
async function guarded(work, wanted) {
	try {
		return await work();
	} catch (error) {
		const why = `This could not be tried: ${error.message}.`;
		return wanted.map((id) => ({
			id,
			status: "could-not-run",
			why
		}));
	}
}
// src/world/contract/try-opened.ts
/** Tries a model that is loaded, and closes what was opened for it. */
async function tryOpened(opened, { wanted, contract, inspected, files, start, known, asked, device, limit }) {
	if (opened.is !== "live") return {
		tried: { checks: [] },
		deaths: opened.answer.is === "died" ? [{
			during: "load",
			death: opened.answer.death
		}] : []
	};
	await using model = opened.model;
	const { facts } = inspected;
	if (facts === null) return {
		tried: { checks: [] },
		deaths: []
	};
	const outputs = Object.fromEntries(Object.entries(contract.outputs).filter(([name]) => !known.outputs.has(name)));
	const seen = {
		...contract,
		outputs
	};
	const { at, provider, now, script } = wanted;
	const declared = {
		inputs: facts.inputs,
		outputs: [...facts.outputs, ...lacking(contract, facts)]
	};
	const golden = goldenRequests(seen, at, declared, files);
	const trial = {
		contract: seen,
		at,
		facts,
		provider,
		files,
		model,
		script,
		now,
		example: trialExample(seen, facts, golden, now)
	};
	await using cpu = lateModel({
		...start,
		provider: "cpu"
	}, inspected.path, limit);
	return {
		tried: await tryModel({
			trial,
			declared,
			known,
			asked,
			golden,
			device,
			onCpu: cpu.open
		}),
		deaths: [...model.deaths, ...cpu.deaths()]
	};
}
/** Outputs of the contract that the model has not: a golden case may well name them. */
function lacking({ outputs }, facts) {
	return Object.entries(outputs).flatMap(([name, { type, shape }]) => {
		const read = facts.outputs.some((port) => port.name === name) ? null : readPortType(type, shape ?? null);
		return read === null ? [] : [{
			name,
			type: read
		}];
	});
}
// src/world/contract/run-contract.ts
/** Least memory of the child, whatever the contract grants the model: Node itself reserves most of it. */
const leastMemory = 768 * megabyte;
/** Runs a model by its contract, on one provider. */
async function runContract(wanted) {
	const { at, provider, env } = wanted;
	const tree = await trialTree(wanted.root, env);
	const files = trialFiles(tree);
	const read = contractAt(at, files);
	if (read.is === "absent") return notRun("usage", `${at} is not there; \`mle-review contract init MODEL\` writes one.`);
	if (read.is === "unreadable") return notRun("usage", read.why);
	const contract = read.value;
	const inspected = inspect(contract, at, tree.root, files);
	if ("why" in inspected) return notRun("usage", inspected.why);
	const based = wanted.base === void 0 ? null : await baseModel(tree.root, inspected.model.path, wanted.base, env);
	if (based?.is === "no-commit") return notRun("usage", based.why);
	const start = startOf(wanted, contract);
	const limit = runLimit(contract.limits.total_seconds, wanted.totalSeconds);
	const opened = await openModel(start, inspected.unfit === null ? inspected.path : null, limit);
	if (opened.is === "no-runtime") return notRun("undecided", `${opened.why}. ${opened.mend}`);
	const version = opened.is === "live" ? opened.model.runtime.version : opened.runtime?.version;
	if (version === void 0) return notRun("undecided", loadCheck(null, opened, provider).why ?? "");
	const differing = inspected.signature?.outputs ?? /* @__PURE__ */ new Set();
	const known = {
		loaded: opened.is === "live",
		inputsDiffer: inspected.signature?.inputsDiffer ?? false,
		outputs: differing,
		everyOutput: Object.keys(contract.outputs).every((name) => differing.has(name))
	};
	const asked = checksAsked(contract, provider, goldenCases(contract, at, files.paths).map(({ path }) => path));
	const device = describeDevice(provider, env, "/", start.tf32);
	const { tried, deaths } = await tryOpened(opened, {
		wanted,
		contract,
		inspected,
		files,
		start,
		known,
		asked,
		device,
		limit
	});
	return {
		is: "ran",
		run: assembleRun(wanted, {
			contract,
			tree,
			files,
			inspected,
			checks: allTold(asked, [
				loadCheck(inspected.unfit, opened, provider),
				...inspected.checks,
				...tried.checks
			], known),
			tried,
			deaths,
			version,
			device,
			base: based?.is === "model" ? based.base : void 0
		}),
		contract
	};
}
function startOf({ script, provider, runtime, env }, { limits, providers }) {
	const { seconds, memory_mb } = limits;
	return {
		script,
		provider,
		env,
		tf32: providers[provider]?.tf32 ?? false,
		...runtime === void 0 ? {} : { runtime },
		limits: {
			...seconds === void 0 ? {} : { seconds },
			...memory_mb === void 0 ? {} : { memoryBytes: Math.max(memory_mb * megabyte, leastMemory) }
		}
	};
}
function contractAt(at, files) {
	const bytes = files.read(at);
	const text = bytes.is === "read" ? decodeText(bytes.value, bytes.from) : bytes;
	return text.is === "read" ? readContract(text.value, text.from) : text;
}
function notRun(fault, why) {
	return {
		is: "not-run",
		fault,
		why
	};
}
// src/world/action/base-commit.ts
const sha = string$1().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const event = union([object$1({ pull_request: object$1({ base: object$1({ sha }) }) }).transform((it) => it.pull_request.base.sha), object$1({ merge_group: object$1({ base_sha: sha }) }).transform((it) => it.merge_group.base_sha)]);
/** The base's commit that the event names, where the checkout holds it: its model is told beside the head's. */
async function baseCommit(root, env) {
	const base = event.safeParse(payloadAt(env.GITHUB_EVENT_PATH)).data;
	if (base === void 0) return void 0;
	const { code } = await gitIn(root, env)([
		"cat-file",
		"-e",
		`${base}^{commit}`
	]).catch(() => ({ code: -1 }));
	return code === 0 ? base : void 0;
}
function payloadAt(path) {
	try {
		return JSON.parse(readFileSync$1(path ?? "", "utf8"));
	} catch {
		return null;
	}
}
// src/world/action/contract-paths.ts
/** Contracts to run, from the workspace: those that were named, else those that the checkout's configuration names. */
function contractPaths(named, workspace, say) {
	if (named.length > 0) return [...new Set(named)];
	const paths = Object.entries(modelsIn(workspace)).flatMap(([id, { contract }]) => {
		if (contract === void 0 || /\.(?:ya?ml|json)$/i.test(contract)) return contract ?? [];
		say(`${id}: ${contract} is a contract of another stack, which writes its result itself.`);
		return [];
	});
	if (paths.length > 0) return [...new Set(paths)];
	throw new Misuse(`No model in ${settingsPath} has a \`contract:\` that could be run: add one, or name a file with the input \`contract\`.`);
}
function modelsIn(workspace) {
	const read = readSettings(textAt(join$1(workspace, settingsPath)), {
		path: settingsPath,
		commit: null,
		id: null
	});
	if (read.is === "read") return read.value.models;
	throw new Misuse(read.is === "absent" ? `${settingsPath} is empty.` : read.why);
}
function textAt(path) {
	try {
		return readFileSync$1(path, "utf8").slice(0, limits.textBytes);
	} catch {
		throw new Misuse(`There is no ${settingsPath} in the workspace: check the repository out first, or name a file with the input \`contract\`.`);
	}
}
// src/world/action/accelerator-libraries.ts
/** Whether a provider needs libraries that the npm package is too large to bring. */
function needsLibraries(provider) {
	return provider === "cuda" || provider === "tensorrt";
}
/** What the script may see: how to reach the network, and where it may write. No token, whatever the job has. */
const passed = /^(?:path|systemroot|temp|tmp|tmpdir|(?:https?|no|all)_proxy|global_agent_.*|node_extra_ca_certs|ssl_cert_(?:file|dir))$/i;
/** Runs the package's own install script, which puts the libraries for CUDA and TensorRT beside its binding. Throws the mend. */
async function fetchLibraries(home, env, seconds = 900) {
	const given = Object.fromEntries(Object.entries(env).filter(([name]) => passed.test(name)));
	const proxies = {
		...env.HTTP_PROXY ? { GLOBAL_AGENT_HTTP_PROXY: env.HTTP_PROXY } : {},
		...env.HTTPS_PROXY ? { GLOBAL_AGENT_HTTPS_PROXY: env.HTTPS_PROXY } : {}
	};
	const args = [join(home, "script", "install.js"), "--onnxruntime-node-install=cuda12"];
	const child = spawn(process.execPath, args, {
		cwd: home,
		env: {
			...proxies,
			...given
		},
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		timeout: seconds * 1e3,
		killSignal: "SIGKILL"
	});
	let said = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => {
		said = (said + chunk.toString()).slice(-2e3);
	});
	const end = await new Promise((resolve) => {
		child.once("error", (error) => resolve(error.message));
		child.once("close", (code, signal) => resolve(signal === "SIGKILL" ? `no end within ${seconds} s` : code));
	});
	if (end === 0) return;
	const reason = /^\w*Error: (.+)$/m.exec(said)?.[1] ?? (typeof end === "string" ? end : `exit ${end}`);
	throw new Error(`The libraries for CUDA and TensorRT could not be fetched by onnxruntime-node's install script (${reason}). Let this runner reach api.nuget.org, or install the package with them into a folder (\`npm install onnxruntime-node --onnxruntime-node-install=cuda12\`) and name that folder with the input \`runtime\`.`);
}
// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 
		/* istanbul ignore next */ 9007199254740991,
		WHITESPACE_CHARACTERS: [
			"	",
			"\n",
			"\v",
			"\f",
			"\r",
			" ",
			"\xA0",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			"\u2028",
			"\u2029",
			" ",
			" ",
			"　",
			"﻿"
		],
		RELEASE_TYPES: [
			"major",
			"premajor",
			"minor",
			"preminor",
			"patch",
			"prepatch",
			"prerelease"
		],
		SEMVER_SPEC_VERSION: "2.0.0",
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));
// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
}));
// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));
// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));
// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));
// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	module.exports = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
}));
// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));
// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));
// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));
// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));
// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));
// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));
// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));
// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));
// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));
// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));
// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));
// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));
// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));
// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));
// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));
// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));
// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));
// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));
// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));
// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));
// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));
// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));
// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));
// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));
// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));
// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	/**
	* Remembers the last two rows of digits so their characters need not be reread.
	* Positions start at -1 until a row has been found.
	*
	* @typedef {object} DigitRunCache
	* @property {number} start The first character of the most recently found row.
	* @property {number} end The position after that row's last character.
	* @property {number} previousStart The first character of the previous row.
	* @property {number} previousEnd The position after the previous row.
	*/
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	/**
	* Checks whether a character is whitespace, like a space, tab, or newline.
	* Looking past the end of the string returns false.
	*
	* @param {string|undefined} char One character, or undefined past the string's end.
	* @returns {boolean} Whether the character is whitespace.
	* @example isWhitespace(' ') // true
	* @example isWhitespace('1') // false
	*/
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	/**
	* Checks for v, =, or whitespace before the version number.
	* These are historical version prefixes, not range operators:
	* < and > are handled separately, as are tilde and caret ranges.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can belong to a version prefix.
	* @example isVersionPrefix('=') // true
	* @example isVersionPrefix('>') // false
	*/
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	/**
	* Checks whether a character is one of the digits 0 through 9.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII digit.
	* @example isDigit('7') // true
	* @example isDigit('.') // false
	*/
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	/**
	* Checks whether a character is an English letter, uppercase or lowercase.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII letter.
	* @example isLetter('b') // true
	* @example isLetter('7') // false
	*/
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	/**
	* Checks for a letter, digit, or hyphen: the characters allowed inside
	* prerelease and build names such as beta-1.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can be part of an identifier.
	* @example isIdentifierCharacter('-') // true
	* @example isIdentifierCharacter('.') // false; dots separate identifiers
	*/
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	/**
	* Checks whether a version component can begin here: with a digit or
	* a wildcard such as x, X, or *.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether a number or wildcard can start with this character.
	* @example isVersionStart('x') // true
	* @example isVersionStart('v') // false; v belongs to the prefix
	*/
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	/**
	* Finds the end of a row of digits, but returns no more than limit digits.
	* Remembers the last two rows so looking at them again does not reread them.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first character to check.
	* @param {number} limit The most digit characters the returned match can include.
	* @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
	* @returns {number} The position after the matched digits, or start if none match.
	* @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
	* @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
	*/
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	/**
	* Reads a number using the old regex's length and leading-zero rules.
	* Strict mode reads just the first zero in 012; loose mode can read all three.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the number should begin.
	* @param {boolean} loose Whether to allow leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched digits, not their numeric value.
	* @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
	* @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
	*/
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	/**
	* Reads one piece of a prerelease name, such as beta or 1 in beta.1.
	* Tries the letter-or-hyphen form first, then the number-only form.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @param {boolean} loose Whether numeric identifiers may have leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
	* @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
	*/
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	/**
	* Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
	* Loose mode also allows the name without its opening hyphen.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the suffix should begin, including -.
	* @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched suffix, or start if absent.
	* @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
	* @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
	*/
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads one build-name piece, such as sha or 123 in +sha.123.
	* Stops at a disallowed character or the old regex's length limit.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
	* @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
	*/
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	/**
	* Reads optional build metadata such as +sha.123.
	* Leaves the position unchanged if there is no plus sign followed by a name.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the opening + should be.
	* @returns {number} The position after the matched metadata, or start if absent.
	* @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
	* @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
	*/
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads three numbers separated by dots, then any prerelease and build suffixes.
	* Uses loose rules, so forms such as 01.02.03beta can match here.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first number, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the version match, or start if none matches.
	* @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
	* @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
	*/
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
	* Numbers use strict leading-zero rules; wildcards take up one character.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the component should begin.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the component, or start if none matches.
	* @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
	* @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
	*/
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	/**
	* Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
	* After the third component, also reads any strict prerelease and build suffixes.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched version text.
	* @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	* @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
	*/
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Finds where a version match ends, without deciding whether the range is valid.
	* Tries a loose full version first, then a partial or wildcard version, just
	* like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position where scanning the next candidate can resume.
	* @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
	* @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	*/
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	/**
	* Finds the one whitespace character the old replacement would remove.
	* Keeps leading whitespace, skips an optional operator, and checks immediately
	* after it. Returns -1 if there is nothing to remove.
	*
	* @param {string} range The text containing a candidate already found by the caller.
	* @param {number} matchStart The candidate's position, including leading whitespace.
	* @returns {number} The position of the removable whitespace, or -1 if absent.
	* @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
	* @example findRemovableWhitespaceIndex('>1', 0) // -1
	*/
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	/**
	* Joins an operator to its version, turning > 1.2.3 into >1.2.3.
	* Copies everything else according to the old regex's matching rules.
	* Moves forward through prefixes and whole versions to avoid repeatedly
	* searching the same characters on long inputs.
	*
	* @param {string} range The range text to process; the original string is unchanged.
	* @returns {string} The range with matched operator whitespace removed.
	* @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
	* @example trimComparatorWhitespace('> invalid') // '> invalid'
	*/
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));
// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	module.exports = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));
// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	module.exports = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));
// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));
// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));
// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));
// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));
// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					/* istanbul ignore next */
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));
// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));
// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));
// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));
// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));
// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));
// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));
// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = /* @__PURE__ */ new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));
// node_modules/@actions/tool-cache/lib/manifest.js
var import_semver = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	module.exports = {
		parse: require_parse(),
		valid: require_valid$1(),
		clean: require_clean(),
		inc: require_inc(),
		diff: require_diff(),
		major: require_major(),
		minor: require_minor(),
		patch: require_patch(),
		prerelease: require_prerelease(),
		compare: require_compare(),
		rcompare: require_rcompare(),
		compareLoose: require_compare_loose(),
		compareBuild: require_compare_build(),
		sort: require_sort(),
		rsort: require_rsort(),
		gt: require_gt(),
		lt: require_lt(),
		eq: require_eq(),
		neq: require_neq(),
		gte: require_gte(),
		lte: require_lte(),
		cmp: require_cmp(),
		coerce: require_coerce(),
		truncate: require_truncate(),
		Comparator: require_comparator(),
		Range: require_range(),
		satisfies: require_satisfies(),
		toComparators: require_to_comparators(),
		maxSatisfying: require_max_satisfying(),
		minSatisfying: require_min_satisfying(),
		minVersion: require_min_version(),
		validRange: require_valid(),
		outside: require_outside(),
		gtr: require_gtr(),
		ltr: require_ltr(),
		intersects: require_intersects(),
		simplifyRange: require_simplify(),
		subset: require_subset(),
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
})))(), 1);
// node_modules/@actions/tool-cache/lib/retry-helper.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* Internal class for retries
*/
var RetryHelper = class {
	constructor(maxAttempts, minSeconds, maxSeconds) {
		if (maxAttempts < 1) throw new Error("max attempts should be greater than or equal to 1");
		this.maxAttempts = maxAttempts;
		this.minSeconds = Math.floor(minSeconds);
		this.maxSeconds = Math.floor(maxSeconds);
		if (this.minSeconds > this.maxSeconds) throw new Error("min seconds should be less than or equal to max seconds");
	}
	execute(action, isRetryable) {
		return __awaiter$1(this, void 0, void 0, function* () {
			let attempt = 1;
			while (attempt < this.maxAttempts) {
				try {
					return yield action();
				} catch (err) {
					if (isRetryable && !isRetryable(err)) throw err;
					info(err.message);
				}
				const seconds = this.getSleepAmount();
				info(`Waiting ${seconds} seconds before trying again`);
				yield this.sleep(seconds);
				attempt++;
			}
			return yield action();
		});
	}
	getSleepAmount() {
		return Math.floor(Math.random() * (this.maxSeconds - this.minSeconds + 1)) + this.minSeconds;
	}
	sleep(seconds) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
		});
	}
};
// node_modules/@actions/tool-cache/lib/tool-cache.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var HTTPError = class extends Error {
	constructor(httpStatusCode) {
		super(`Unexpected HTTP response: ${httpStatusCode}`);
		this.httpStatusCode = httpStatusCode;
		Object.setPrototypeOf(this, new.target.prototype);
	}
};
const IS_WINDOWS = process.platform === "win32";
process.platform;
const userAgent = "actions/tool-cache";
/**
* Download a tool from an url and stream it into a file
*
* @param url       url of tool to download
* @param dest      path to download tool
* @param auth      authorization header
* @param headers   other headers
* @returns         path to downloaded tool
*/
function downloadTool(url, dest, auth, headers) {
	return __awaiter(this, void 0, void 0, function* () {
		dest = dest || path$1.join(_getTempDirectory(), crypto.randomUUID());
		yield mkdirP(path$1.dirname(dest));
		debug(`Downloading ${url}`);
		debug(`Destination ${dest}`);
		return yield new RetryHelper(3, _getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS", 10), _getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS", 20)).execute(() => __awaiter(this, void 0, void 0, function* () {
			return yield downloadToolAttempt(url, dest || "", auth, headers);
		}), (err) => {
			if (err instanceof HTTPError && err.httpStatusCode) {
				if (err.httpStatusCode < 500 && err.httpStatusCode !== 408 && err.httpStatusCode !== 429) return false;
			}
			return true;
		});
	});
}
function downloadToolAttempt(url, dest, auth, headers) {
	return __awaiter(this, void 0, void 0, function* () {
		if (fs.existsSync(dest)) throw new Error(`Destination file path ${dest} already exists`);
		const http = new HttpClient(userAgent, [], { allowRetries: false });
		if (auth) {
			debug("set auth");
			if (headers === void 0) headers = {};
			headers.authorization = auth;
		}
		const response = yield http.get(url, headers);
		if (response.message.statusCode !== 200) {
			const err = new HTTPError(response.message.statusCode);
			debug(`Failed to download from "${url}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`);
			throw err;
		}
		const pipeline = util.promisify(stream.pipeline);
		const readStream = _getGlobal("TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY", () => response.message)();
		let succeeded = false;
		try {
			yield pipeline(readStream, fs.createWriteStream(dest));
			debug("download complete");
			succeeded = true;
			return dest;
		} finally {
			if (!succeeded) {
				debug("download failed");
				try {
					yield rmRF(dest);
				} catch (err) {
					debug(`Failed to delete '${dest}'. ${err.message}`);
				}
			}
		}
	});
}
/**
* Extract a compressed tar archive
*
* @param file     path to the tar
* @param dest     destination directory. Optional.
* @param flags    flags for the tar command to use for extraction. Defaults to 'xz' (extracting gzipped tars). Optional.
* @returns        path to the destination directory
*/
function extractTar(file_1, dest_1) {
	return __awaiter(this, arguments, void 0, function* (file, dest, flags = "xz") {
		if (!file) throw new Error("parameter 'file' is required");
		dest = yield _createExtractFolder(dest);
		debug("Checking tar --version");
		let versionOutput = "";
		yield exec("tar --version", [], {
			ignoreReturnCode: true,
			silent: true,
			listeners: {
				stdout: (data) => versionOutput += data.toString(),
				stderr: (data) => versionOutput += data.toString()
			}
		});
		debug(versionOutput.trim());
		const isGnuTar = versionOutput.toUpperCase().includes("GNU TAR");
		let args;
		if (flags instanceof Array) args = flags;
		else args = [flags];
		if (isDebug() && !flags.includes("v")) args.push("-v");
		let destArg = dest;
		let fileArg = file;
		if (IS_WINDOWS && isGnuTar) {
			args.push("--force-local");
			destArg = dest.replace(/\\/g, "/");
			fileArg = file.replace(/\\/g, "/");
		}
		if (isGnuTar) {
			args.push("--warning=no-unknown-keyword");
			args.push("--overwrite");
		}
		args.push("-C", destArg, "-f", fileArg);
		yield exec(`tar`, args);
		return dest;
	});
}
/**
* Caches a directory and installs it into the tool cacheDir
*
* @param sourceDir    the directory to cache into tools
* @param tool          tool name
* @param version       version of the tool.  semver format
* @param arch          architecture of the tool.  Optional.  Defaults to machine architecture
*/
function cacheDir(sourceDir, tool, version, arch) {
	return __awaiter(this, void 0, void 0, function* () {
		version = import_semver.clean(version) || version;
		arch = arch || os$1.arch();
		debug(`Caching tool ${tool} ${version} ${arch}`);
		debug(`source dir: ${sourceDir}`);
		if (!fs.statSync(sourceDir).isDirectory()) throw new Error("sourceDir is not a directory");
		const destPath = yield _createToolPath(tool, version, arch);
		for (const itemName of fs.readdirSync(sourceDir)) {
			const s = path$1.join(sourceDir, itemName);
			yield cp(s, destPath, { recursive: true });
		}
		_completeToolPath(tool, version, arch);
		return destPath;
	});
}
/**
* Finds the path to a tool version in the local installed tool cache
*
* @param toolName      name of the tool
* @param versionSpec   version of the tool
* @param arch          optional arch.  defaults to arch of computer
*/
function find(toolName, versionSpec, arch) {
	if (!toolName) throw new Error("toolName parameter is required");
	if (!versionSpec) throw new Error("versionSpec parameter is required");
	arch = arch || os$1.arch();
	if (!isExplicitVersion(versionSpec)) versionSpec = evaluateVersions(findAllVersions(toolName, arch), versionSpec);
	let toolPath = "";
	if (versionSpec) {
		versionSpec = import_semver.clean(versionSpec) || "";
		const cachePath = path$1.join(_getCacheDirectory(), toolName, versionSpec, arch);
		debug(`checking cache: ${cachePath}`);
		if (fs.existsSync(cachePath) && fs.existsSync(`${cachePath}.complete`)) {
			debug(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
			toolPath = cachePath;
		} else debug("not found");
	}
	return toolPath;
}
/**
* Finds the paths to all versions of a tool that are installed in the local tool cache
*
* @param toolName  name of the tool
* @param arch      optional arch.  defaults to arch of computer
*/
function findAllVersions(toolName, arch) {
	const versions = [];
	arch = arch || os$1.arch();
	const toolPath = path$1.join(_getCacheDirectory(), toolName);
	if (fs.existsSync(toolPath)) {
		const children = fs.readdirSync(toolPath);
		for (const child of children) if (isExplicitVersion(child)) {
			const fullPath = path$1.join(toolPath, child, arch || "");
			if (fs.existsSync(fullPath) && fs.existsSync(`${fullPath}.complete`)) versions.push(child);
		}
	}
	return versions;
}
function _createExtractFolder(dest) {
	return __awaiter(this, void 0, void 0, function* () {
		if (!dest) dest = path$1.join(_getTempDirectory(), crypto.randomUUID());
		yield mkdirP(dest);
		return dest;
	});
}
function _createToolPath(tool, version, arch) {
	return __awaiter(this, void 0, void 0, function* () {
		const folderPath = path$1.join(_getCacheDirectory(), tool, import_semver.clean(version) || version, arch || "");
		debug(`destination ${folderPath}`);
		const markerPath = `${folderPath}.complete`;
		yield rmRF(folderPath);
		yield rmRF(markerPath);
		yield mkdirP(folderPath);
		return folderPath;
	});
}
function _completeToolPath(tool, version, arch) {
	const markerPath = `${path$1.join(_getCacheDirectory(), tool, import_semver.clean(version) || version, arch || "")}.complete`;
	fs.writeFileSync(markerPath, "");
	debug("finished caching tool");
}
/**
* Check if version string is explicit
*
* @param versionSpec      version string to check
*/
function isExplicitVersion(versionSpec) {
	const c = import_semver.clean(versionSpec) || "";
	debug(`isExplicit: ${c}`);
	const valid = import_semver.valid(c) != null;
	debug(`explicit? ${valid}`);
	return valid;
}
/**
* Get the highest satisfiying semantic version in `versions` which satisfies `versionSpec`
*
* @param versions        array of versions to evaluate
* @param versionSpec     semantic version spec to satisfy
*/
function evaluateVersions(versions, versionSpec) {
	let version = "";
	debug(`evaluating ${versions.length} versions`);
	versions = versions.sort((a, b) => {
		if (import_semver.gt(a, b)) return 1;
		return -1;
	});
	for (let i = versions.length - 1; i >= 0; i--) {
		const potential = versions[i];
		if (import_semver.satisfies(potential, versionSpec)) {
			version = potential;
			break;
		}
	}
	if (version) debug(`matched: ${version}`);
	else debug("match not found");
	return version;
}
/**
* Gets RUNNER_TOOL_CACHE
*/
function _getCacheDirectory() {
	const cacheDirectory = process.env["RUNNER_TOOL_CACHE"] || "";
	ok(cacheDirectory, "Expected RUNNER_TOOL_CACHE to be defined");
	return cacheDirectory;
}
/**
* Gets RUNNER_TEMP
*/
function _getTempDirectory() {
	const tempDirectory = process.env["RUNNER_TEMP"] || "";
	ok(tempDirectory, "Expected RUNNER_TEMP to be defined");
	return tempDirectory;
}
/**
* Gets a global variable
*/
function _getGlobal(key, defaultValue) {
	const value = global[key];
	return value !== void 0 ? value : defaultValue;
}
// src/world/action/tool-cache.ts
/** The runner's cache of tools: folders by name, version and kind, kept from one job to the next where the runner is. */
const toolCache = {
	/** The folder; null: it is not there. */
	find: (tool, version, kind) => find(tool, version, kind) || null,
	keep: (folder, tool, version, kind) => cacheDir(folder, tool, version, kind)
};
/** Fetches an npm tarball and lays it out in a folder, if it is, byte for byte, what `integrity` says. */
async function fetchPackage(url, integrity, folder) {
	const file = await downloadTool(url);
	try {
		const hash = createHash("sha512");
		await pipeline(createReadStream(file), hash);
		const found = `sha512-${hash.digest("base64")}`;
		if (found !== integrity) throw new Error(`its integrity is ${found}, and ${integrity} is pinned`);
		await extractTar(file, folder, ["xz", "--strip-components=1"]);
	} finally {
		rmSync(file, { force: true });
	}
}
// src/world/action/runtime-cache.ts
const binding = "onnxruntime-node";
const tool = `mle-review-${binding}`;
const publicRegistry = "https://registry.npmjs.org";
const otherwise = `or put it into a folder with \`npm install ${binding}\` and name that folder with the input \`runtime\``;
/** A folder with the pinned runtime, from the runner's tool cache; fetched from npm's registry on first use. Throws the mend. */
async function cachedRuntime({ providers, packages, env, say }) {
	const version = packages.find(({ name }) => name === binding)?.version ?? "";
	if (!env.RUNNER_TOOL_CACHE || !env.RUNNER_TEMP) throw new Error(`RUNNER_TOOL_CACHE and RUNNER_TEMP are not set, so the runtime has no place here: run this as a step of a job, ${otherwise}.`);
	const accelerated = providers.some(needsLibraries);
	const kinds = [process.arch, `${process.arch}-cuda`].slice(accelerated ? 1 : 0);
	const kept = kinds.map((kind) => toolCache.find(tool, version, kind)).find((folder) => folder !== null);
	if (kept !== void 0) {
		say(`${binding} ${version} is in the tool cache.`);
		return kept;
	}
	const staging = mkdtempSync(join(env.RUNNER_TEMP, "mle-review-runtime-"));
	try {
		const needed = packages.filter((it) => accelerated || it.needed === "run");
		const laid = await Promise.allSettled(needed.map((it) => lay(it, staging, registryIn(env))));
		for (const it of laid) if (it.status === "rejected") throw it.reason;
		const home = join(staging, "node_modules", binding);
		dropOtherPlatforms(home);
		if (accelerated) await fetchLibraries(home, env);
		say(`${binding} ${version} was fetched into the tool cache.`);
		return await toolCache.keep(staging, tool, version, kinds[0] ?? process.arch);
	} finally {
		rmSync(staging, {
			recursive: true,
			force: true
		});
	}
}
async function lay({ name, version, integrity, at }, staging, registry) {
	const url = `${registry}/${name}/-/${name.split("/").at(-1)}-${version}.tgz`;
	const folder = join(staging, at);
	mkdirSync(folder, { recursive: true });
	await fetchPackage(url, integrity, folder).catch((error) => {
		throw new Error(`${name} ${version} could not be had from ${registry} (${error.message}). Let this runner reach it, set npm_config_registry to a mirror, ${otherwise}.`);
	});
}
/** npm's own convention for a mirror; without one, the public registry. */
function registryIn(env) {
	return (env.npm_config_registry || env.NPM_CONFIG_REGISTRY || publicRegistry).replace(/\/+$/, "");
}
/** The package brings every platform's libraries, a quarter of a gigabyte. */
function dropOtherPlatforms(home) {
	for (const abi of foldersIn(join(home, "bin"))) for (const platform of foldersIn(abi)) for (const arch of foldersIn(platform)) if (!arch.endsWith(join(process.platform, process.arch))) rmSync(arch, { recursive: true });
}
function foldersIn(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true }).flatMap((it) => it.isDirectory() ? [join(folder, it.name)] : []);
	} catch {
		return [];
	}
}
// src/world/action/contract-command.ts
const columns = 120;
/** Runs the contracts on each provider, writes a result for each, and answers the worst exit code: 0 all hold, 1 one does not, 2 one could not be judged. */
async function contractCommand(world) {
	const { runner, env, now, contractChild: script } = world;
	const inputs = readContractInputs(runner);
	const providers = inputs.providers.length === 0 ? ["cpu"] : inputs.providers;
	if (!env.GITHUB_WORKSPACE) throw new Misuse("GITHUB_WORKSPACE is not set: run this as a step of a GitHub workflow, or use the command line.");
	const root = realpathSync(env.GITHUB_WORKSPACE);
	const wanted = contractPaths(inputs.contracts, root, runner.say).flatMap((at) => providers.map((device) => ({
		at,
		device
	})));
	const files = resultFiles(wanted, inputs.output, env.RUNNER_TEMP);
	if (await reused(world, files)) return 0;
	const runtime = inputs.runtime ?? await cachedRuntime({
		providers,
		packages: runtimePackages,
		env,
		say: runner.say
	});
	const base = await baseCommit(root, env);
	if (base === void 0) runner.say("The base's commit is not in this checkout (`fetch-depth: 0` brings it): models are not compared with base's.");
	const written = [];
	const sections = [];
	const exits = [];
	for (const { at, device: provider, file } of files) {
		const outcome = await runContract({
			root,
			at,
			provider,
			script,
			runtime,
			runner: inputs.runner,
			totalSeconds: inputs.totalSeconds,
			base,
			env,
			now: now()
		});
		sections.push(sectionOf(outcome, at, provider, files.length));
		exits.push(exitOf(outcome));
		if (outcome.is === "not-run") {
			runner.annotate({
				level: "error",
				path: at,
				line: null,
				title: `mle-review: not run on ${provider}`,
				message: outcome.why
			});
			continue;
		}
		writeResult(file, outcome.run);
		written.push(file);
		for (const line of terminalOf(outcome).split("\n")) runner.say(line);
	}
	const exit = exits.includes(3) ? 3 : exits.includes(1) ? 1 : Math.max(0, ...exits);
	runner.output("report", written.join("\n"));
	runner.output("verdict", exit === 0 ? "pass" : exit === 1 ? "hold" : "undecided");
	await runner.summarise(sections.join("\n")).catch((error) => runner.say(`mle-review: no job summary: ${String(error)}`));
	return exit;
}
/** Whether earlier results stand for all that is asked; then they are this job's too, and no runtime is fetched or started. */
async function reused(world, files) {
	const { runner } = world;
	const asked = {
		contracts: [...new Set(files.map(({ at }) => at))],
		providers: [...new Set(files.map(({ device }) => device))]
	};
	const earlier = await earlierResults(world, asked);
	if (earlier.is === "unknown") {
		runner.say(`mle-review: earlier results are not looked at: ${earlier.why}`);
		return false;
	}
	const all = files.map(({ at, device, file }) => {
		const needs = earlier.needs.filter((need) => need.at === at && need.device === device);
		const [run] = needs.flatMap((need) => need.is === "held" ? [need.run] : []);
		return run === void 0 || needs.some((need) => need.is === "needed") ? null : {
			file,
			run
		};
	}).flatMap((it) => it ?? []);
	const lines = needLines(earlier.needs);
	if (earlier.needs.length > 0) for (const line of lines) runner.say(`mle-review: ${line}`);
	if (all.length < files.length) return false;
	for (const { file, run } of all) writeResult(file, run);
	runner.output("report", all.map(({ file }) => file).join("\n"));
	runner.output("verdict", "pass");
	await runner.summarise(needSummary(lines)).catch((error) => runner.say(`mle-review: no job summary: ${String(error)}`));
	return true;
}
function exitOf(outcome) {
	if (outcome.is === "ran") return contractExit(outcome.run, outcome.contract);
	return outcome.fault === "usage" ? 3 : verdicts.undecided.exit;
}
function sectionOf(outcome, at, provider, of) {
	return contractSummary(at, provider, exitOf(outcome), outcome.is === "ran" ? terminalOf(outcome) : outcome.why, of);
}
function terminalOf({ run, contract }) {
	return contractTerminal(run, contract, {
		paint: (_, text) => text,
		width: columns
	});
}
export { contractCommand };
